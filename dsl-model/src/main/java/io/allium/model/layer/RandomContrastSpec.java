package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomContrast}: while training, values are moved from their mean, or to it.
 *
 * @param factor how much
 * @param valueRange the least and the largest value of a picture
 */
public record RandomContrastSpec(List<Double> factor, List<Double> valueRange) implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomContrastSpec DEFAULTS = new RandomContrastSpec(List.of(), List.of(0.0, 255.0));

    /** Copies. */
    public RandomContrastSpec {
        factor = List.copyOf(factor);
        valueRange = List.copyOf(valueRange);
    }

    @Override
    public String kind() {
        return "RandomContrast";
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
    public RandomContrastSpec with(Members members) {
        return new RandomContrastSpec(members.reals("factor"), members.reals("valueRange"));
    }

    @Override
    public List<Problem> problems() {
        Range range = Factors.required(new Range(kind()), "factor", factor, 0, 1);
        return Factors.range(range, "valueRange", valueRange).problems();
    }

    /** The least that values are multiplied by. */
    public double leastFactor() {
        return 1 - Factors.least(factor, 0);
    }

    /** The most that values are multiplied by. */
    public double mostFactor() {
        return 1 + Factors.most(factor);
    }

    /** With other numbers: one for what is added to 1, or what is taken and what is added. */
    public RandomContrastSpec factor(double... factor) {
        return with(members().and("factor", Factors.of(factor)));
    }

    /** With other numbers: the least and the largest value. */
    public RandomContrastSpec valueRange(double... valueRange) {
        return with(members().and("valueRange", Factors.of(valueRange)));
    }
}
