package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomBrightness}: while training, pictures get brighter or darker.
 *
 * @param factor how much, as a part of the range
 * @param valueRange the least and the largest value of a picture
 */
public record RandomBrightnessSpec(List<Double> factor, List<Double> valueRange) implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomBrightnessSpec DEFAULTS = new RandomBrightnessSpec(List.of(), List.of(0.0, 255.0));

    /** Copies. */
    public RandomBrightnessSpec {
        factor = List.copyOf(factor);
        valueRange = List.copyOf(valueRange);
    }

    @Override
    public String kind() {
        return "RandomBrightness";
    }

    @Override
    public String shorthand() {
        return "factor";
    }

    @Override
    public Members members() {
        return Members.of("factor", factor).and("valueRange", valueRange);
    }

    @Override
    public Class<?> entries(String member) {
        return Double.class;
    }

    @Override
    public RandomBrightnessSpec with(Members members) {
        return new RandomBrightnessSpec(members.reals("factor"), members.reals("valueRange"));
    }

    @Override
    public List<Problem> problems() {
        Range range = Factors.required(new Range(kind()), "factor", factor, -1, 1);
        return Factors.range(range, "valueRange", valueRange).problems();
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
    public RandomBrightnessSpec factor(double... factor) {
        return with(members().and("factor", Factors.of(factor)));
    }

    /** With other numbers: the least and the largest value. */
    public RandomBrightnessSpec valueRange(double... valueRange) {
        return with(members().and("valueRange", Factors.of(valueRange)));
    }
}
