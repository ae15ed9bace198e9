package io.allium.runtime.noise;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.engine.DropoutMask;

/**
 * <a href="https://keras.io/api/layers/regularization_layers/alpha_dropout/">Keras's AlphaDropout</a>: a share of the
 * values becomes what a SELU gives far below 0, and all are scaled and shifted so that mean and variance stay
 * (Klambauer et al., "Self-normalizing neural networks", 2017).
 *
 * @param rate the share: at least 0, less than 1
 */
public record AlphaDropping(double rate) implements Noise {
    private static final double SATURATION = -1.6732632423543772 * 1.0507009873554805;

    @Override
    public boolean multiplies() {
        return rate > 0;
    }

    @Override
    public boolean adds() {
        return rate > 0;
    }

    @Override
    public float factor(Draws draws, long position) {
        return isKept(draws, position) ? (float) scale() : 0;
    }

    @Override
    public float offset(Draws draws, long position) {
        double shift = -scale() * SATURATION * rate;
        return (float) (isKept(draws, position) ? shift : scale() * SATURATION + shift);
    }

    private boolean isKept(Draws draws, long position) {
        return new DropoutMask(draws, rate).at(position) > 0;
    }

    private double scale() {
        return 1 / Math.sqrt((1 - rate) * (1 + rate * SATURATION * SATURATION));
    }
}
