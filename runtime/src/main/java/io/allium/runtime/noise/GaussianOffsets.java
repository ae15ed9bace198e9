package io.allium.runtime.noise;

import io.allium.runtime.engine.Draws;

/**
 * <a href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">Keras's GaussianNoise</a>: normally
 * distributed numbers around 0 are added.
 *
 * @param stddev their standard deviation, at least 0
 */
public record GaussianOffsets(double stddev) implements Noise {
    @Override
    public boolean multiplies() {
        return false;
    }

    @Override
    public boolean adds() {
        return stddev > 0;
    }

    @Override
    public float offset(Draws draws, long position) {
        return (float) (stddev * draws.normal(position));
    }
}
