package io.allium.runtime.kernel;

/** Numbers in somebody's memory, one after the other. Used by one thread at a time. */
public interface Values {
    /** The number at an index. */
    double get(int index);

    /** Sets the number at an index. */
    void put(int index, double value);

    /** Reads {@code count} numbers into the beginning of an array. */
    void read(int index, double[] into, int count);

    /** Sets {@code count} numbers to those at the beginning of an array. */
    void write(int index, double[] from, int count);

    /** Sets {@code count} numbers to 0. */
    void clear(int index, int count);

    /**
     * Sets {@code count} numbers to others.
     *
     * @param from has numbers of the same type
     * @param start where they begin there
     */
    void copy(int index, Values from, int start, int count);

    /**
     * Adds a multiple of other numbers to {@code count} numbers.
     *
     * @param from has numbers of the same type
     * @param start where they begin there
     * @param weight what they are multiplied by
     */
    void add(int index, Values from, int start, int count, double weight);

    /** Adds to the number at an index. */
    default void add(int index, double value) {
        put(index, get(index) + value);
    }
}
