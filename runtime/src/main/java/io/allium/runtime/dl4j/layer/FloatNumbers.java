package io.allium.runtime.dl4j.layer;

import java.nio.FloatBuffer;

/** {@link Numbers} of 32 bits. */
final class FloatNumbers extends Numbers {
    private final FloatBuffer memory;

    FloatNumbers(FloatBuffer memory) {
        this.memory = memory;
    }

    @Override
    double get(int index) {
        return memory.get(index);
    }

    @Override
    void put(int index, double value) {
        memory.put(index, (float) value);
    }

    @Override
    void clear(int index, int count) {
        for (int i = index; i < index + count; i++) {
            memory.put(i, 0);
        }
    }

    @Override
    void copy(int index, Numbers from, int start, int count) {
        memory.put(index, ((FloatNumbers) from).memory, start, count);
    }

    @Override
    void add(int index, Numbers from, int start, int count) {
        FloatBuffer source = ((FloatNumbers) from).memory;
        for (int i = 0; i < count; i++) {
            memory.put(index + i, memory.get(index + i) + source.get(start + i));
        }
    }
}
