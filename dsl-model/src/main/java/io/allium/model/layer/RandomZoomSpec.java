package io.allium.model.layer;

import io.allium.FillMode;
import io.allium.Interpolation;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomZoom}: while training, pictures are zoomed.
 *
 * @param heightFactor how much more of the height is seen
 * @param widthFactor likewise for the width; empty for as much as for the height
 * @param fillMode what lies beyond the border
 * @param interpolation how values between pixels are found
 * @param fillValue the value beyond the border, with {@link FillMode#FILL}
 */
public record RandomZoomSpec(
        List<Double> heightFactor,
        List<Double> widthFactor,
        FillMode fillMode,
        Interpolation interpolation,
        double fillValue)
        implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomZoomSpec DEFAULTS =
            new RandomZoomSpec(List.of(), List.of(), FillMode.REFLECT, Interpolation.BILINEAR, 0);

    /** Copies. */
    public RandomZoomSpec {
        heightFactor = List.copyOf(heightFactor);
        widthFactor = List.copyOf(widthFactor);
    }

    @Override
    public String kind() {
        return "RandomZoom";
    }

    @Override
    public String shorthand() {
        return "heightFactor";
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
    public RandomZoomSpec with(Members members) {
        return new RandomZoomSpec(
                members.reals("heightFactor"),
                members.reals("widthFactor"),
                members.constant("fillMode", FillMode.class),
                members.constant("interpolation", Interpolation.class),
                members.real("fillValue"));
    }

    @Override
    public List<Problem> problems() {
        Range range = Factors.required(new Range(kind()), "heightFactor", heightFactor, Math.nextUp(-1.0), 1);
        return Factors.fillValue(
                        Factors.check(range, "widthFactor", widthFactor, Math.nextUp(-1.0), 1), fillMode, fillValue)
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

    /** The least that is drawn, if the width has factors of its own. */
    public double leastWidthFactor() {
        return Factors.least(widthFactor, -Math.abs(widthFactor.get(0)));
    }

    /** The most that is drawn, if the width has factors of its own. */
    public double mostWidthFactor() {
        return Factors.most(widthFactor);
    }

    /** With other numbers: one for both directions, or the least and the most. */
    public RandomZoomSpec heightFactor(double... heightFactor) {
        return with(members().and("heightFactor", Factors.of(heightFactor)));
    }

    /** With other numbers: one for both directions, the least and the most, or none to keep the form. */
    public RandomZoomSpec widthFactor(double... widthFactor) {
        return with(members().and("widthFactor", Factors.of(widthFactor)));
    }

    /** With another fill mode. */
    public RandomZoomSpec fillMode(FillMode fillMode) {
        return with(members().and("fillMode", fillMode));
    }

    /** With another interpolation. */
    public RandomZoomSpec interpolation(Interpolation interpolation) {
        return with(members().and("interpolation", interpolation));
    }

    /** With another value beyond the border. */
    public RandomZoomSpec fillValue(double fillValue) {
        return with(members().and("fillValue", fillValue));
    }
}
