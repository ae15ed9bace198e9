package io.allium.runtime.data;

/**
 * What a {@link CsvReader} does about cells without a value. What it did is counted, and told by
 * {@link CsvTable#toString()}.
 *
 * <p>A mean, a median or a most frequent value is taken over every row of the file that has one, also over rows that
 * are left out for the sake of another column. Where a part of the rows is meant for testing, filling lets a trace of
 * them into training; {@link #DROP} does not.
 */
public enum Missing {
    /** A row with a missing value is an error. */
    REFUSE,
    /** A row with a missing value is left out. */
    DROP,
    /** The mean, rounded for whole numbers; for constants and truth values as {@link #FILL_MOST_FREQUENT}. */
    FILL_MEAN,
    /**
     * The value in the middle; the mean of two, rounded for whole numbers, if there are two in the middle; for
     * constants and truth values as {@link #FILL_MOST_FREQUENT}.
     */
    FILL_MEDIAN,
    /** The most frequent value; of several, the one that comes first in the file. */
    FILL_MOST_FREQUENT
}
