package io.allium.model.layer;

import io.allium.Interpolation;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.UpSampling2D}: a picture several times as large.
 *
 * @param size how many times, one number or rows and columns
 * @param interpolation where the new values come from
 */
public record UpSampling2DSpec(List<Integer> size, Interpolation interpolation) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final UpSampling2DSpec DEFAULTS = new UpSampling2DSpec(List.of(2), Interpolation.NEAREST);

    /** Copies. */
    public UpSampling2DSpec {
        size = List.copyOf(size);
    }

    @Override
    public String kind() {
        return "UpSampling2D";
    }

    @Override
    public String words() {
        return "UpSampling2D " + Axes.words(size);
    }

    @Override
    public String shorthand() {
        return "size";
    }

    @Override
    public Members members() {
        return Members.of("size", size).and("interpolation", interpolation);
    }

    @Override
    public UpSampling2DSpec with(Members members) {
        return new UpSampling2DSpec(members.integers("size"), members.constant("interpolation", Interpolation.class));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).axes("size", size, 2).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        Shape input = inputs.get(0).shape();
        return Effect.of(Shape.of(
                Math.multiplyExact(input.axis(0), Axes.rows(size)),
                Math.multiplyExact(input.axis(1), Axes.columns(size)),
                input.last()));
    }

    /** Another number of times as large: one number for both axes, or rows and columns. */
    public UpSampling2DSpec size(int... size) {
        return with(members().and("size", Axes.of(size)));
    }

    /** With another interpolation. */
    public UpSampling2DSpec interpolation(Interpolation interpolation) {
        return with(members().and("interpolation", interpolation));
    }
}
