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

    /** A whole number that must be given and at least {@code least}. */
    public Range atLeast(String member, int value, int least) {
        if (value == Unset.INT) {
            return missing(member);
        }
        return require(member, value >= least, "is " + value + "; it must be at least " + least + ".");
    }

    /** Whole numbers of which each must be at least 1: one for all axes, or one an axis. They must be given. */
    public Range requiredAxes(String member, List<Integer> values, int rank) {
        return values.isEmpty() ? missing(member) : axes(member, values, rank);
    }

    /** Whole numbers of which each must be at least 1: one for all axes, or one an axis. */
    public Range axes(String member, List<Integer> values, int rank) {
        if (values.size() != 1 && values.size() != rank) {
            return add(
                    Code.WRONG_LENGTH,
                    member,
                    "has " + values.size() + " numbers; give 1 for all axes, or " + rank + ", one for each.");
        }
        return require(
                member,
                values.stream().allMatch(value -> value >= 1),
                "is " + braces(values) + "; "
                        + (values.size() == 1 ? "it must be at least 1." : "each number must be at least 1."));
    }

    /** A real number that must lie from 0 up to, but not at, 1. */
    public Range share(String member, double value) {
        return within(member, value, value >= 0 && value < 1, "at least 0 and less than 1");
    }

    /** A real number that must be finite and more than 0. */
    public Range positive(String member, double value) {
        return within(member, value, value > 0, "more than 0");
    }

    /** A real number that must be finite and at least 0. */
    public Range notNegative(String member, double value) {
        return within(member, value, value >= 0, "at least 0");
    }

    /** A real number that must be finite. */
    public Range finite(String member, double value) {
        return within(member, value, true, "a finite number");
    }

    private Range within(String member, double value, boolean within, String bound) {
        boolean finite = Double.isFinite(value);
        String words = within && !finite ? "a finite number" : bound;
        return require(member, within && finite, "is " + value + "; it must be " + words + ".");
    }

    /** Any condition on a member; {@code words} continue a sentence that starts with the member's name. */
    public Range require(String member, boolean holds, String words) {
        return holds ? this : add(Code.OUT_OF_RANGE, member, words);
    }

    /** Any condition on a member, with a code of its own. */
    public Range require(String member, boolean holds, Code code, String words) {
        return holds ? this : add(code, member, words);
    }

    /** A member that has no default and was left out. */
    public Range missing(String member) {
        return add(Code.MISSING_VALUE, member, "is missing: @" + annotation + " needs it.");
    }

    private Range add(Code code, String member, String words) {
        problems.add(Problem.error(code, member + " " + words).at(new Place("", annotation, member)));
        return this;
    }

    private static String braces(List<Integer> values) {
        return values.size() == 1
                ? values.get(0).toString()
                : values.toString().replace('[', '{').replace(']', '}');
    }
}
