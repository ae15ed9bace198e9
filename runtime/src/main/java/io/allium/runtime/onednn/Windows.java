package io.allium.runtime.onednn;

/**
 * A window that slides over pictures.
 *
 * @param rows along the height
 * @param columns along the width
 */
public record Windows(Window rows, Window columns) {
    /** Whether the window looks at one place at a time, and not at all of them. */
    boolean skipBetweenSinglePlaces() {
        return rows.size() * columns.size() == 1 && rows.stride() * columns.stride() > 1;
    }

    long[] sizes() {
        return new long[] {rows.size(), columns.size()};
    }

    long[] strides() {
        return new long[] {rows.stride(), columns.stride()};
    }

    /** The values between two that the window looks at: oneDNN counts from 0. */
    long[] gaps() {
        return new long[] {rows.dilation() - 1, columns.dilation() - 1};
    }

    long[] before() {
        return new long[] {rows.before(), columns.before()};
    }

    long[] after() {
        return new long[] {rows.after(), columns.after()};
    }
}
