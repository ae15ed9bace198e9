package io.allium.runtime.noise;

import io.allium.runtime.engine.Draws;
import java.io.Serializable;
import java.nio.FloatBuffer;

/** What is done to each value in a step of training: it is multiplied by a number that is drawn, and one is added. */
public interface Noise extends Serializable {
    /** Whether values are multiplied at all. */
    default boolean multiplies() {
        return true;
    }

    /** Whether anything is added at all. */
    default boolean adds() {
        return false;
    }

    /**
     * What the value at a position is multiplied by.
     *
     * @param draws of the layer, in this step
     * @param position in the array of what is drawn, in row-major order
     */
    default float factor(Draws draws, long position) {
        return 1;
    }

    /**
     * What is then added.
     *
     * @param draws of the layer, in this step
     * @param position in the array of what is drawn, in row-major order
     */
    default float offset(Draws draws, long position) {
        return 0;
    }

    /**
     * Writes the factors of all positions.
     *
     * @param draws of the layer, in this step
     * @param factors to be filled from index 0 to its capacity
     */
    default void factors(Draws draws, FloatBuffer factors) {
        for (int position = 0; position < factors.capacity(); position++) {
            factors.put(position, factor(draws, position));
        }
    }

    /**
     * Writes what is added at all positions.
     *
     * @param draws of the layer, in this step
     * @param offsets to be filled from index 0 to its capacity
     */
    default void offsets(Draws draws, FloatBuffer offsets) {
        for (int position = 0; position < offsets.capacity(); position++) {
            offsets.put(position, offset(draws, position));
        }
    }
}
