package io.allium.runtime.dl4j.layer;

import java.nio.DoubleBuffer;

/** {@link Numbers} of 64 bits. */
final class DoubleNumbers extends Numbers {
    private final DoubleBuffer memory;

    DoubleNumbers(DoubleBuffer memory) {
        this.memory = memory;
    }

    @Override
    double get(int index) {
        return memory.get(index);
    }

    @Override
    void put(int index, double value) {
        memory.put(index, value);
    }

    @Override
    void clear(int index, int count) {
        for (int i = index; i < index + count; i++) {
            memory.put(i, 0);
        }
    }

    @Override
    void copy(int index, Numbers from, int start, int count) {
        memory.put(index, ((DoubleNumbers) from).memory, start, count);
    }

    @Override
    void add(int index, Numbers from, int start, int count) {
        DoubleBuffer source = ((DoubleNumbers) from).memory;
        for (int i = 0; i < count; i++) {
            memory.put(index + i, memory.get(index + i) + source.get(start + i));
        }
    }
}
