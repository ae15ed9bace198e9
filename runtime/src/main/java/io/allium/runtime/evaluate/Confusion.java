package io.allium.runtime.evaluate;

/**
 * One class taken for another.
 *
 * @param actual what the examples are
 * @param predicted what they were taken for
 * @param count how many of them
 * @param support how many examples there are of {@code actual}
 * @param <L> the enum that names the classes
 */
public record Confusion<L extends Enum<L>>(L actual, L predicted, long count, long support) {
    /** The mistake in words, for example {@code CAT taken for DOG: 211 of 1000}. */
    @Override
    public String toString() {
        return actual + " taken for " + predicted + ": " + count + " of " + support;
    }
}
