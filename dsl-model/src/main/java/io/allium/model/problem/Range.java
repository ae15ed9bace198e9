package io.allium.model.problem;

import io.allium.Unset;
import java.util.ArrayList;
import java.util.List;

/** Checks the values of one annotation's members, and collects a problem for each that is out of range. */
public final class Range {
    private final String annotation;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A check that has found nothing yet.
     *
     * @param annotation the annotation's simple name
     */
    public Range(String annotation) {
        this.annotation = annotation;
    }

    /** What has been found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A whole number of at least 1 that must be given; {@code example} is one that most would give. */
    public Range required(String member, int value, int example) {
        return value == Unset.INT ? missing(member, String.valueOf(example)) : atLeast(member, value, 1);
    }

    /** A whole number that must be at least {@code least}. */
    public Range atLeast(String member, int value, int least) {
        return require(
                member,
                value >= least,
                "is " + value + "; it must be at least " + least + ".",
                member + " = " + least + ", or more");
    }

    /** Whole numbers of which each must be at least 1: one for all axes, or one an axis. They must be given. */
    public Range requiredAxes(String member, List<Integer> values, int rank, int example) {
        return values.isEmpty() ? missing(member, String.valueOf(example)) : axes(member, values, rank);
    }

    /** Whole numbers of which each must be at least 1: one for all axes, or one an axis. */
    public Range axes(String member, List<Integer> values, int rank) {
        boolean fits = values.size() == 1 || values.size() == rank;
        return numbers(
                member, values, 1, fits ? values.size() : rank, "1 for all axes, or " + rank + ", one for each.");
    }

    /** Whole numbers of which each must be at least 0: one for all sides, rows and columns, or one a side. */
    public Range sides(String member, List<Integer> values) {
        boolean fits = List.of(1, 2, 4).contains(values.size());
        return numbers(
                member,
                values,
                0,
                fits ? values.size() : values.size() < 4 ? 2 : 4,
                "1 for all sides, 2 for rows and columns, or 4: top, bottom, left and right.");
    }

    /** Whole numbers that must be as many as said, and each at least {@code least}. */
    private Range numbers(String member, List<Integer> values, int least, int count, String wanted) {
        List<Integer> possible = values.stream()
                .limit(count)
                .map(value -> Math.max(least, value))
                .toList();
        if (values.size() != count) {
            boolean one = possible.stream().distinct().count() == 1;
            return add(
                    Code.WRONG_LENGTH,
                    member,
                    "has " + values.size() + " numbers; give " + wanted,
                    possible.size() < count
                            ? "leave " + member + " out"
                            : member + " = " + braces(one ? possible.subList(0, 1) : possible));
        }
        return require(
                member,
                values.equals(possible),
                "is " + braces(values) + "; " + (count == 1 ? "it" : "each number") + " must be at least " + least
                        + ".",
                member + " = " + braces(possible) + ", or more");
    }

    /** A real number that must lie from 0 up to, but not at, 1, and has no default. */
    public Range requiredShare(String member, double value) {
        return Double.isNaN(value) ? missing(member, "0.5") : share(member, value);
    }

    /** A real number that must lie from 0 up to, but not at, 1. */
    public Range share(String member, double value) {
        return within(
                member,
                value,
                value >= 0 && value < 1,
                "at least 0 and less than 1",
                "write it as a part of 1: a half is " + member + " = 0.5");
    }

    /** A real number that must be finite and more than 0, and has a default. */
    public Range positive(String member, double value) {
        return within(
                member, value, value > 0, "more than 0", "leave " + member + " out, or write a number such as 1e-3");
    }

    /** A real number that must be finite and at least 0. */
    public Range notNegative(String member, double value) {
        return within(member, value, value >= 0, "at least 0", member + " = 0, or more");
    }

    /** A real number that must be finite. */
    public Range finite(String member, double value) {
        return within(member, value, true, "a finite number", "");
    }

    private Range within(String member, double value, boolean within, String bound, String fix) {
        boolean finite = Double.isFinite(value);
        return require(
                member,
                within && finite,
                "is " + value + "; it must be " + (within && !finite ? "a finite number" : bound) + ".",
                finite ? fix : "look at how it is computed: 1.0 / 0 is infinite, and 0.0 / 0 is no number");
    }

    /** Any condition on a member; {@code words} continue a sentence that starts with the member's name. */
    public Range require(String member, boolean holds, String words, String fix) {
        return require(member, holds, Code.OUT_OF_RANGE, words, fix);
    }

    /** Any condition on a member, with a code of its own. */
    public Range require(String member, boolean holds, Code code, String words, String fix) {
        return holds ? this : add(code, member, words, fix);
    }

    /** A member that has no default and was left out; {@code example} is a value that most would give. */
    public Range missing(String member, String example) {
        return add(
                Code.MISSING_VALUE,
                member,
                "is missing: @" + annotation + " needs it.",
                "write it, for example " + member + " = " + example);
    }

    private Range add(Code code, String member, String words, String fix) {
        problems.add(Problem.error(code, member + " " + words)
                .at(new Place("", annotation, member))
                .fix(fix));
        return this;
    }

    /** As a member's value: one number, or several in braces. */
    public static String braces(List<Integer> values) {
        return values.size() == 1
                ? values.get(0).toString()
                : values.toString().replace('[', '{').replace(']', '}');
    }
}
