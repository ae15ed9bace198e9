package io.allium.model.layer;

import io.allium.FillMode;
import io.allium.Interpolation;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomTranslation}: while training, pictures are moved.
 *
 * @param heightFactor how far down, as a part of the height
 * @param widthFactor how far to the right, as a part of the width
 * @param fillMode what lies beyond the border
 * @param interpolation how values between pixels are found
 * @param fillValue the value beyond the border, with {@link FillMode#FILL}
 */
public record RandomTranslationSpec(
        List<Double> heightFactor,
        List<Double> widthFactor,
        FillMode fillMode,
        Interpolation interpolation,
        double fillValue)
        implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomTranslationSpec DEFAULTS =
            new RandomTranslationSpec(List.of(), List.of(), FillMode.REFLECT, Interpolation.BILINEAR, 0);

    /** Copies. */
    public RandomTranslationSpec {
        heightFactor = List.copyOf(heightFactor);
        widthFactor = List.copyOf(widthFactor);
    }

    @Override
    public String kind() {
        return "RandomTranslation";
    }

    @Override
    public Members members() {
        return Members.of("heightFactor", heightFactor)
                .and("widthFactor", widthFactor)
                .and("fillMode", fillMode)
                .and("interpolation", interpolation)
                .and("fillValue", fillValue);
    }

    @Override
    public Class<?> entries(String member) {
        return Double.class;
    }

    @Override
    public RandomTranslationSpec with(Members members) {
        return new RandomTranslationSpec(
                members.reals("heightFactor"),
                members.reals("widthFactor"),
                members.constant("fillMode", FillMode.class),
                members.constant("interpolation", Interpolation.class),
                members.real("fillValue"));
    }

    @Override
    public List<Problem> problems() {
        Range range = Factors.required(new Range(kind()), "heightFactor", heightFactor, -1, 1);
        return Factors.fillValue(Factors.required(range, "widthFactor", widthFactor, -1, 1), fillMode, fillValue)
                .problems();
    }

    /** The least that is drawn. */
    public double leastHeightFactor() {
        return Factors.least(heightFactor, -Math.abs(heightFactor.get(0)));
    }

    /** The most that is drawn. */
    public double mostHeightFactor() {
        return Factors.most(heightFactor);
    }

    /** The least that is drawn. */
    public double leastWidthFactor() {
        return Factors.least(widthFactor, -Math.abs(widthFactor.get(0)));
    }

    /** The most that is drawn. */
    public double mostWidthFactor() {
        return Factors.most(widthFactor);
    }

    /** With other numbers: one for both directions, or the least and the most. */
    public RandomTranslationSpec heightFactor(double... heightFactor) {
        return with(members().and("heightFactor", Factors.of(heightFactor)));
    }

    /** With other numbers: one for both directions, or the least and the most. */
    public RandomTranslationSpec widthFactor(double... widthFactor) {
        return with(members().and("widthFactor", Factors.of(widthFactor)));
    }

    /** With another fill mode. */
    public RandomTranslationSpec fillMode(FillMode fillMode) {
        return with(members().and("fillMode", fillMode));
    }

    /** With another interpolation. */
    public RandomTranslationSpec interpolation(Interpolation interpolation) {
        return with(members().and("interpolation", interpolation));
    }

    /** With another value beyond the border. */
    public RandomTranslationSpec fillValue(double fillValue) {
        return with(members().and("fillValue", fillValue));
    }
}
