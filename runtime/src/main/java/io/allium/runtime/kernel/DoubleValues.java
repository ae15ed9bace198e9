package io.allium.runtime.kernel;

import java.nio.DoubleBuffer;

/** {@link Values} of 64 bits. */
public final class DoubleValues implements Values {
    private final DoubleBuffer memory;

    /** All that a buffer holds, from its first number on. */
    public DoubleValues(DoubleBuffer memory) {
        this.memory = memory;
    }

    @Override
    public double get(int index) {
        return memory.get(index);
    }

    @Override
    public void put(int index, double value) {
        memory.put(index, value);
    }

    @Override
    public void read(int index, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = memory.get(index + i);
        }
    }

    @Override
    public void write(int index, double[] from, int count) {
        for (int i = 0; i < count; i++) {
            memory.put(index + i, from[i]);
        }
    }

    @Override
    public void clear(int index, int count) {
        for (int i = index; i < index + count; i++) {
            memory.put(i, 0);
        }
    }

    @Override
    public void copy(int index, Values from, int start, int count) {
        memory.put(index, ((DoubleValues) from).memory, start, count);
    }

    @Override
    public void add(int index, Values from, int start, int count, double weight) {
        DoubleBuffer source = ((DoubleValues) from).memory;
        for (int i = 0; i < count; i++) {
            memory.put(index + i, memory.get(index + i) + weight * source.get(start + i));
        }
    }
}
