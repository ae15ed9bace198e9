package io.allium.runtime.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a table, its cells read but not yet complete. */
final class ParsedRow {
    private final long line;
    private final @Nullable Object[] values;

    /**
     * A row.
     *
     * @param line where it starts
     * @param values one a column, null where it is missing; kept, not copied
     */
    ParsedRow(long line, @Nullable Object[] values) {
        this.line = line;
        this.values = values;
    }

    long line() {
        return line;
    }

    @Nullable
    Object value(int column) {
        return values[column];
    }

    /**
     * The row's values, each missing one replaced by its column's.
     *
     * @param fills one a column; null where no value is missing
     */
    Object[] filledWith(@Nullable Object[] fills) {
        Object[] filled = new Object[values.length];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = Objects.requireNonNullElse(values[i], fills[i]);
        }
        return filled;
    }
}
