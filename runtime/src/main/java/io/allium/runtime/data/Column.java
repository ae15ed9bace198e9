package io.allium.runtime.data;

import java.util.List;

/**
 * What a {@link RecordCodec} reads one component of its record from: one column of a table.
 *
 * @param name the component's path, such as {@code species} or, in a nested record, {@code bill.lengthMm}
 * @param kind what its cells hold
 * @param constants the constants a cell of a {@link Kind#CATEGORY} may name, in the order of their enum; none for other
 *     kinds
 */
public record Column(String name, Kind kind, List<Enum<?>> constants) {
    /** What a cell holds, and with it which getter of {@link Row} reads it. */
    public enum Kind {
        /** A decimal number: {@link Row#number}. */
        NUMBER,
        /** A whole number in the range of an {@code int}: {@link Row#integer}. */
        INTEGER,
        /** A whole number in the range of a {@code long}: {@link Row#whole}. */
        WHOLE,
        /** True or false: {@link Row#flag}. */
        FLAG,
        /** One of an enum's constants: {@link Row#constant}. */
        CATEGORY
    }

    /** Copies the constants. */
    public Column {
        constants = List.copyOf(constants);
    }

    /**
     * A column of decimal numbers.
     *
     * @param name the component's path
     */
    public static Column number(String name) {
        return new Column(name, Kind.NUMBER, List.of());
    }

    /**
     * A column of whole numbers in the range of an {@code int}.
     *
     * @param name the component's path
     */
    public static Column integer(String name) {
        return new Column(name, Kind.INTEGER, List.of());
    }

    /**
     * A column of whole numbers in the range of a {@code long}.
     *
     * @param name the component's path
     */
    public static Column whole(String name) {
        return new Column(name, Kind.WHOLE, List.of());
    }

    /**
     * A column of truth values.
     *
     * @param name the component's path
     */
    public static Column flag(String name) {
        return new Column(name, Kind.FLAG, List.of());
    }

    /**
     * A column of constants.
     *
     * @param name the component's path
     * @param constants all of the enum, as its {@code values()} gives them
     */
    public static Column category(String name, Enum<?>... constants) {
        return new Column(name, Kind.CATEGORY, List.of(constants));
    }
}
