package io.allium.runtime.function;

/**
 * <a href="https://keras.io/api/layers/activation_layers/relu/">Keras's ReLU</a>: {@code min(x, most)} above the
 * threshold, {@code slope * (x - threshold)} up to it.
 *
 * @param most the largest value, at least 0; perhaps infinite
 * @param slope the slope up to the threshold, at least 0
 * @param threshold where values begin to pass, at least 0
 */
public record Rectifier(double most, double slope, double threshold) implements ValueFunction {
    @Override
    public double value(double x) {
        return x > threshold ? Math.min(x, most) : slope * (x - threshold);
    }

    @Override
    public double slope(double x) {
        if (x > threshold) {
            return x > most ? 0 : 1;
        }
        return slope;
    }
}
