package io.allium.model.layer;

import io.allium.FillMode;
import io.allium.Interpolation;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomRotation}: while training, pictures are rotated.
 *
 * @param factor how far, as a part of a full turn
 * @param fillMode what lies beyond the border
 * @param interpolation how values between pixels are found
 * @param fillValue the value beyond the border, with {@link FillMode#FILL}
 */
public record RandomRotationSpec(List<Double> factor, FillMode fillMode, Interpolation interpolation, double fillValue)
        implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomRotationSpec DEFAULTS =
            new RandomRotationSpec(List.of(), FillMode.REFLECT, Interpolation.BILINEAR, 0);

    /** Copies. */
    public RandomRotationSpec {
        factor = List.copyOf(factor);
    }

    @Override
    public String kind() {
        return "RandomRotation";
    }

    @Override
    public String shorthand() {
        return "factor";
    }

    @Override
    public Members members() {
        return Members.of("factor", factor)
                .and("fillMode", fillMode)
                .and("interpolation", interpolation)
                .and("fillValue", fillValue);
    }

    @Override
    public Class<?> entries(String member) {
        return Double.class;
    }

    @Override
    public RandomRotationSpec with(Members members) {
        return new RandomRotationSpec(
                members.reals("factor"),
                members.constant("fillMode", FillMode.class),
                members.constant("interpolation", Interpolation.class),
                members.real("fillValue"));
    }

    @Override
    public List<Problem> problems() {
        return Factors.fillValue(Factors.required(new Range(kind()), "factor", factor, -1, 1), fillMode, fillValue)
                .problems();
    }

    /** The least that is drawn. */
    public double leastFactor() {
        return Factors.least(factor, -Math.abs(factor.get(0)));
    }

    /** The most that is drawn. */
    public double mostFactor() {
        return Factors.most(factor);
    }

    /** With other numbers: one for both directions, or the least and the most. */
    public RandomRotationSpec factor(double... factor) {
        return with(members().and("factor", Factors.of(factor)));
    }

    /** With another fill mode. */
    public RandomRotationSpec fillMode(FillMode fillMode) {
        return with(members().and("fillMode", fillMode));
    }

    /** With another interpolation. */
    public RandomRotationSpec interpolation(Interpolation interpolation) {
        return with(members().and("interpolation", interpolation));
    }

    /** With another value beyond the border. */
    public RandomRotationSpec fillValue(double fillValue) {
        return with(members().and("fillValue", fillValue));
    }
}
