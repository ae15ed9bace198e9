package io.allium.runtime.function;

/**
 * <a href="https://keras.io/api/layers/activation_layers/elu/">Keras's ELU</a>: {@code x} if positive, else
 * {@code alpha * (exp(x) - 1)} (Clevert et al., 2016).
 *
 * @param alpha what negative values approach, times -1
 */
public record ExponentialUnit(double alpha) implements ValueFunction {
    @Override
    public double value(double x) {
        return x > 0 ? x : alpha * Math.expm1(x);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? 1 : alpha * Math.exp(x);
    }
}
