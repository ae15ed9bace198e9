package io.allium.runtime.noise;

import io.allium.runtime.engine.Draws;

/**
 * <a href="https://keras.io/api/layers/regularization_layers/gaussian_dropout/">Keras's GaussianDropout</a>: values are
 * multiplied by normally distributed numbers around 1, of the variance that a dropout has.
 *
 * @param rate that of the dropout: at least 0, less than 1
 */
public record GaussianFactors(double rate) implements Noise {
    @Override
    public boolean multiplies() {
        return rate > 0;
    }

    @Override
    public float factor(Draws draws, long position) {
        return (float) (1 + Math.sqrt(rate / (1 - rate)) * draws.normal(position));
    }
}
