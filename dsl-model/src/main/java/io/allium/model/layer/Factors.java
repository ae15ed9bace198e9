package io.allium.model.layer;

import io.allium.FillMode;
import io.allium.model.problem.Code;
import io.allium.model.problem.Range;
import java.util.List;
import java.util.stream.DoubleStream;

/** Members that say between which two numbers something is drawn: one number, or the least and the most. */
final class Factors {
    private static final int BOTH = 2;

    private Factors() {}

    static List<Double> of(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }

    /** Numbers that must be given. */
    static Range required(Range range, String member, List<Double> values, double least, double most) {
        return values.isEmpty() ? range.missing(member, "0.2") : check(range, member, values, least, most);
    }

    /** Numbers that may be left out. */
    static Range check(Range range, String member, List<Double> values, double least, double most) {
        boolean open = least == Math.nextUp(-1.0);
        String bounds = (open ? "more than -1" : "at least " + (int) least) + " and at most " + (int) most;
        boolean within = values.stream().allMatch(value -> value >= least && value <= most);
        return range.require(
                        member,
                        values.size() <= BOTH,
                        Code.WRONG_LENGTH,
                        "has " + values.size() + " numbers; give 1, or 2, the least and the most.",
                        member + " = 0.2")
                .require(
                        member,
                        values.size() > BOTH || within,
                        "is " + words(values) + "; " + (values.size() == 1 ? "it" : "each number") + " must be "
                                + bounds + ".",
                        "write it as a part of 1: a fifth is " + member + " = 0.2");
    }

    /** The least and the largest value of a picture. */
    static Range range(Range range, String member, List<Double> values) {
        boolean finite = values.stream().allMatch(value -> Double.isFinite(value));
        return range.require(
                        member,
                        values.size() == BOTH,
                        Code.WRONG_LENGTH,
                        "has " + values.size() + (values.size() == 1 ? " number" : " numbers")
                                + "; give 2, the least and the largest value.",
                        member + " = {0, 1}")
                .require(
                        member,
                        values.size() != BOTH || (finite && values.get(0) < values.get(1)),
                        "is " + words(values) + "; the first number must be less than the second, and both finite.",
                        member + " = {0, 1}");
    }

    /** The value beyond the border of a picture, which one fill mode uses. */
    static Range fillValue(Range range, FillMode mode, double value) {
        return range.finite("fillValue", value)
                .require(
                        "fillValue",
                        !Double.isFinite(value) || value == 0 || mode == FillMode.FILL,
                        Code.IMPOSSIBLE_COMBINATION,
                        "is " + value + ", and fillMode = " + mode + " uses none.",
                        "fillMode = FILL, or leave fillValue out");
    }

    /** The smaller of two numbers; of one, what it stands for. */
    static double least(List<Double> values, double ofOne) {
        return values.size() == 1 ? ofOne : Math.min(values.get(0), values.get(1));
    }

    /** The larger of two numbers; of one, what it stands for. */
    static double most(List<Double> values) {
        return values.size() == 1 ? Math.abs(values.get(0)) : Math.max(values.get(0), values.get(1));
    }

    private static String words(List<Double> values) {
        return values.size() == 1
                ? values.get(0).toString()
                : values.toString().replace('[', '{').replace(']', '}');
    }
}
