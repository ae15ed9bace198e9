package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Dropout}: while training, a random share of the values becomes 0.
 *
 * @param rate the share
 * @param noiseShape 1 for each axis whose values share their fate, else -1 or its length; empty if none does
 */
public record DropoutSpec(double rate, List<Integer> noiseShape) implements NoiseSpec {
    /** The annotation's defaults. */
    public static final DropoutSpec DEFAULTS = new DropoutSpec(Unset.DOUBLE, List.of());

    /** Copies. */
    public DropoutSpec {
        noiseShape = List.copyOf(noiseShape);
    }

    @Override
    public String kind() {
        return "Dropout";
    }

    @Override
    public String words() {
        return "Dropout " + rate;
    }

    @Override
    public String shorthand() {
        return "rate";
    }

    @Override
    public Members members() {
        return Members.of("rate", rate).and("noiseShape", noiseShape);
    }

    @Override
    public DropoutSpec with(Members members) {
        return new DropoutSpec(members.real("rate"), members.integers("noiseShape"));
    }

    @Override
    public List<Problem> problems() {
        return NoiseShapes.check(new Range(kind()).requiredShare("rate", rate), noiseShape)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        NoiseShapes.require(noiseShape, inputs.get(0), kind());
        return NoiseSpec.super.effect(inputs);
    }

    @Override
    public Shape drawn(Shape input) {
        return NoiseShapes.drawn(noiseShape, input);
    }

    /** With another rate. */
    public DropoutSpec rate(double rate) {
        return with(members().and("rate", rate));
    }

    /** With other axes whose values share their fate: 1 for these, -1 for the others. */
    public DropoutSpec noiseShape(int... noiseShape) {
        return with(members().and("noiseShape", Axes.of(noiseShape)));
    }
}
