package io.allium.runtime.loss;

/**
 * The mean over the units of {@code (output - label)²}, as <a
 * href="https://keras.io/api/losses/regression_losses/#meansquarederror-class">Keras's MeanSquaredError</a>.
 */
public record MeanSquaredError() implements MeanOverUnits {
    @Override
    public double unitScore(double output, double label) {
        return (output - label) * (output - label);
    }

    @Override
    public double unitGradient(double output, double label) {
        return 2 * (output - label);
    }
}
