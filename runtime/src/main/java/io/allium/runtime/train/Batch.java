package io.allium.runtime.train;

import io.allium.runtime.AlliumException;
import io.allium.runtime.codec.InputCodec;
import io.allium.runtime.codec.TargetCodec;
import io.allium.runtime.data.Dataset;

/**
 * Some examples of a data set as numbers.
 *
 * @param inputs one example after the other
 * @param targets one target after the other
 * @param examples how many there are
 */
record Batch(float[] inputs, float[] targets, int examples) {
    /**
     * Encodes the examples at {@code order[from]} up to, but not with, {@code order[to]}.
     *
     * @throws AlliumException if an example cannot be encoded, naming its index
     */
    static <I, T> Batch of(
            Dataset<I, T> data, InputCodec<I> inputs, TargetCodec<T> targets, int[] order, int from, int to) {
        int inputWidth = Math.toIntExact(inputs.shape().elements());
        float[] in = new float[Math.multiplyExact(to - from, inputWidth)];
        float[] out = new float[(to - from) * targets.width()];
        for (int i = from; i < to; i++) {
            int index = order[i];
            try {
                inputs.encode(data.input(index), in, (i - from) * inputWidth);
                targets.encode(data.target(index), out, (i - from) * targets.width());
            } catch (AlliumException e) {
                throw e.in("Example " + index + " of the data set");
            }
        }
        return new Batch(in, out, to - from);
    }
}
