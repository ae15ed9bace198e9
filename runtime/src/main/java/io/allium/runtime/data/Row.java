package io.allium.runtime.data;

import io.allium.runtime.data.Column.Kind;
import java.util.List;

/**
 * One row of a table, as a {@link RecordCodec} reads it. Every value is there: cells were checked against their
 * {@link Column} and missing ones filled before.
 *
 * <p>Every getter throws {@link IllegalArgumentException} if the codec's {@link RecordCodec#columns()} have no such
 * column of its kind.
 */
public final class Row {
    private final List<Column> columns;
    private final Object[] values;

    /**
     * A row.
     *
     * @param columns what was read
     * @param values one a column: a Double, Long, Boolean or constant
     */
    Row(List<Column> columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * A decimal number, finite.
     *
     * @param name the component's path
     */
    public double number(String name) {
        return (Double) value(name, Kind.NUMBER);
    }

    /**
     * A whole number in the range of an {@code int}.
     *
     * @param name the component's path
     */
    public int integer(String name) {
        return Math.toIntExact((Long) value(name, Kind.INTEGER));
    }

    /**
     * A whole number in the range of a {@code long}.
     *
     * @param name the component's path
     */
    public long whole(String name) {
        return (Long) value(name, Kind.WHOLE);
    }

    /**
     * A truth value.
     *
     * @param name the component's path
     */
    public boolean flag(String name) {
        return (Boolean) value(name, Kind.FLAG);
    }

    /**
     * A constant.
     *
     * @param <E> the enum
     * @param name the component's path
     * @param type the enum whose constants the column was made with
     */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return type.cast(value(name, Kind.CATEGORY));
    }

    private Object value(String name, Kind kind) {
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            if (column.kind() == kind && column.name().equals(name)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("There is no " + kind + " column " + name + " among the codec's columns "
                + columns.stream()
                        .map(column -> column.name() + " (" + column.kind() + ")")
                        .toList()
                + ".");
    }
}
