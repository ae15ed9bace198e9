package io.allium.runtime.kernel;

import java.nio.FloatBuffer;

/** {@link Values} of 32 bits. */
public final class FloatValues implements Values {
    private final FloatBuffer memory;

    /** All that a buffer holds, from its first number on. */
    public FloatValues(FloatBuffer memory) {
        this.memory = memory;
    }

    @Override
    public double get(int index) {
        return memory.get(index);
    }

    @Override
    public void put(int index, double value) {
        memory.put(index, (float) value);
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
            memory.put(index + i, (float) from[i]);
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
        memory.put(index, ((FloatValues) from).memory, start, count);
    }

    @Override
    public void add(int index, Values from, int start, int count, double weight) {
        FloatBuffer source = ((FloatValues) from).memory;
        float factor = (float) weight;
        for (int i = 0; i < count; i++) {
            memory.put(index + i, memory.get(index + i) + factor * source.get(start + i));
        }
    }
}
