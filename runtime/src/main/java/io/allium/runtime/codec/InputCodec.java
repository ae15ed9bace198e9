package io.allium.runtime.codec;

import io.allium.model.Shape;

/**
 * Turns one example into the numbers that enter the network.
 *
 * @param <I> what one example is
 */
public interface InputCodec<I> {
    /** The shape of the numbers. */
    Shape shape();

    /**
     * Writes the numbers of one example.
     *
     * @param example what to write
     * @param target where to write
     * @param offset the index of the first number
     * @throws io.allium.runtime.AlliumException if the example has another shape, or holds NaN or infinity
     */
    void encode(I example, float[] target, int offset);
}
