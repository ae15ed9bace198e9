package io.allium.runtime.loss;

/**
 * The mean over the units of a loss that is {@code e²/2} while the error {@code e = output - label} is at most delta,
 * and {@code delta * |e| - delta²/2} beyond, as <a
 * href="https://keras.io/api/losses/regression_losses/#huber-class">Keras's Huber</a>.
 *
 * @param delta where the square turns into a line, more than 0, in units of the output
 */
public record Huber(double delta) implements MeanOverUnits {
    /** Keras's delta. */
    public static final double DEFAULT_DELTA = 1;

    /** Checks the delta. */
    public Huber {
        if (!(delta > 0)) {
            throw new IllegalArgumentException("delta is " + delta + "; it must be more than 0.");
        }
    }

    /** The loss with Keras's delta, 1. */
    public Huber() {
        this(DEFAULT_DELTA);
    }

    /** With {@code q = min(|e|, delta)} both branches are {@code q * (|e| - q/2)}. */
    @Override
    public double unitScore(double output, double label) {
        double error = Math.abs(output - label);
        double quadratic = Math.min(error, delta);
        return quadratic * (error - quadratic / 2);
    }

    @Override
    public double unitGradient(double output, double label) {
        return Math.max(-delta, Math.min(output - label, delta));
    }
}
