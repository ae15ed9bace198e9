package io.allium.runtime.onednn.lstm;

import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.Lstms;
import io.allium.runtime.onednn.NativeArray;

/** The weights of a long short-term memory, or their gradients, in memory of somebody else. */
record Weights(NativeArray kernel, NativeArray recurrentKernel, NativeArray bias) {
    /** What stands for a place that is not known yet. */
    static final long NOWHERE = 0;

    static Weights of(Arena arena, Lstms lstms) {
        return new Weights(
                new NativeArray(arena, lstms.weights(), NOWHERE),
                new NativeArray(arena, lstms.recurrentWeights(), NOWHERE),
                new NativeArray(arena, lstms.bias(), NOWHERE));
    }

    void moveTo(LstmArrays places) {
        kernel.moveTo(places.kernel());
        recurrentKernel.moveTo(places.recurrentKernel());
        bias.moveTo(places.bias());
    }

    void clear() {
        kernel.clear();
        recurrentKernel.clear();
        bias.clear();
    }
}
