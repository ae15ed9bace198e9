package io.allium.runtime.noise;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.engine.DropoutMask;
import java.nio.FloatBuffer;

/**
 * <a href="https://keras.io/api/layers/regularization_layers/dropout/">Keras's Dropout</a>: a share of the values
 * becomes 0 and the others grow, so that the mean stays.
 *
 * @param rate the share: at least 0, less than 1
 */
public record Dropping(double rate) implements Noise {
    @Override
    public boolean multiplies() {
        return rate > 0;
    }

    @Override
    public float factor(Draws draws, long position) {
        return new DropoutMask(draws, rate).at(position);
    }

    @Override
    public void factors(Draws draws, FloatBuffer factors) {
        new DropoutMask(draws, rate).fill(factors, factors.capacity());
    }
}
