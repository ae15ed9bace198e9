package io.allium.model.layer;

import io.allium.Interpolation;
import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Resizing}: a picture of another size.
 *
 * @param height of the output
 * @param width of the output
 * @param interpolation where the new values come from
 */
public record ResizingSpec(int height, int width, Interpolation interpolation) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final ResizingSpec DEFAULTS = new ResizingSpec(Unset.INT, Unset.INT, Interpolation.BILINEAR);

    @Override
    public String kind() {
        return "Resizing";
    }

    @Override
    public Members members() {
        return Members.of("height", height).and("width", width).and("interpolation", interpolation);
    }

    @Override
    public ResizingSpec with(Members members) {
        return new ResizingSpec(
                members.integer("height"),
                members.integer("width"),
                members.constant("interpolation", Interpolation.class));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .required("height", height, 64)
                .required("width", width, 64)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        return Effect.of(Shape.of(height, width, inputs.get(0).shape().last()));
    }

    /** To another height. */
    public ResizingSpec height(int height) {
        return with(members().and("height", height));
    }

    /** To another width. */
    public ResizingSpec width(int width) {
        return with(members().and("width", width));
    }

    /** With another interpolation. */
    public ResizingSpec interpolation(Interpolation interpolation) {
        return with(members().and("interpolation", interpolation));
    }
}
