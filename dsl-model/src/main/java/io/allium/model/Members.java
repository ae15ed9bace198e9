package io.allium.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of an annotation with their values, in the annotation's order. A value is an {@code Integer},
 * {@code Long}, {@code Double}, {@code Boolean}, {@code String}, an enum constant or a list of integers, doubles or
 * constants. Immutable.
 */
public final class Members {
    /** No members. */
    public static final Members NONE = new Members(Map.of());

    private final Map<String, Object> values;

    private Members(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Members of one name and value; chain {@link #and} for more.
     *
     * @param name the member's name
     * @param value one of the types this class lists
     */
    public static Members of(String name, Object value) {
        return NONE.and(name, value);
    }

    /** These members and one more at the end, or with another value where it stands. */
    public Members and(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
        return new Members(Collections.unmodifiableMap(changed));
    }

    /** The names, in order. */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * The value of a member.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no member " + name + " in " + values.keySet());
        }
        return value;
    }

    /** The value of a member that is an int. */
    public int integer(String name) {
        return (Integer) value(name);
    }

    /** The value of a member that is a double. */
    public double real(String name) {
        return (Double) value(name);
    }

    /** The value of a member that is a boolean. */
    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** The value of a member that is a long. */
    public long whole(String name) {
        return (Long) value(name);
    }

    /** The value of a member that is a string. */
    public String text(String name) {
        return (String) value(name);
    }

    /** The value of a member that is an array of ints. */
    public List<Integer> integers(String name) {
        return list(name, Integer.class);
    }

    /** The value of a member that is an array of doubles. */
    public List<Double> reals(String name) {
        return list(name, Double.class);
    }

    /** The value of a member that is an array of an enum's constants. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name, type);
    }

    private <E> List<E> list(String name, Class<E> type) {
        return ((List<?>) value(name)).stream().map(type::cast).toList();
    }

    /** The value of a member that is an enum. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return type.cast(value(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Members that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
