package io.allium;

/** The default of a member that has no sensible default: it means that the member was left out. */
public final class Unset {
    /** A whole number that was left out. */
    public static final int INT = Integer.MIN_VALUE;

    /** A real number that was left out; not a number, so compare with {@link Double#isNaN}. */
    public static final double DOUBLE = Double.NaN;

    private Unset() {}
}
