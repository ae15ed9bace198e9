package io.allium.runtime.loss;

/**
 * The mean over the units of {@code |output - label|}, as <a
 * href="https://keras.io/api/losses/regression_losses/#meanabsoluteerror-class">Keras's MeanAbsoluteError</a>; its
 * derivative is 0 where both are equal.
 */
public record MeanAbsoluteError() implements MeanOverUnits {
    @Override
    public double unitScore(double output, double label) {
        return Math.abs(output - label);
    }

    @Override
    public double unitGradient(double output, double label) {
        return Math.signum(output - label);
    }
}
