package io.allium.runtime.onednn.plan;

import java.nio.FloatBuffer;

/**
 * Activations that oneDNN does not have, with <a href="https://keras.io/api/layers/activations/">Keras's</a> formulas.
 */
enum HostActivation {
    /** {@code scale * x} if positive, else {@code scale * alpha * (exp(x) - 1)} (Klambauer and others, 2017). */
    SELU {
        @Override
        double value(double x) {
            return x > 0 ? SELU_SCALE * x : SELU_SCALE * SELU_ALPHA * Math.expm1(x);
        }

        @Override
        double slope(double x) {
            return x > 0 ? SELU_SCALE : SELU_SCALE * SELU_ALPHA * Math.exp(x);
        }
    },
    /** {@code x / 6 + 1 / 2}, but at least 0 and at most 1. */
    HARD_SIGMOID {
        @Override
        double value(double x) {
            return Math.min(1, Math.max(0, x / 6 + 0.5));
        }

        @Override
        double slope(double x) {
            return x > -3 && x < 3 ? 1.0 / 6 : 0;
        }
    },
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN {
        @Override
        double value(double x) {
            return x / (1 + Math.abs(x));
        }

        @Override
        double slope(double x) {
            double one = 1 + Math.abs(x);
            return 1 / (one * one);
        }
    };

    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_SCALE = 1.0507009873554805;

    abstract double value(double x);

    abstract double slope(double x);

    /** Applies it to all values. */
    void forward(FloatBuffer in, FloatBuffer out) {
        for (int i = 0; i < in.capacity(); i++) {
            out.put(i, (float) value(in.get(i)));
        }
    }

    /** Multiplies all gradients by the slope. */
    void backward(FloatBuffer in, FloatBuffer gradient) {
        for (int i = 0; i < in.capacity(); i++) {
            gradient.put(i, (float) (gradient.get(i) * slope(in.get(i))));
        }
    }
}
