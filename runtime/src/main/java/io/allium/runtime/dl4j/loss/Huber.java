package io.allium.runtime.dl4j.loss;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMax;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMin;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The mean over the units of a loss that is {@code e²/2} while the error {@code e = output - label} is at most delta,
 * and {@code delta * |e| - delta²/2} beyond, as <a
 * href="https://keras.io/api/losses/regression_losses/#huber-class">Keras's Huber</a>. Outputs and labels are
 * {@code [batch, units]}.
 */
public final class Huber extends MeanOverUnits {
    private static final long serialVersionUID = 1L;

    /** Keras's delta. */
    public static final double DEFAULT_DELTA = 1;

    private final double delta;

    /** The loss with Keras's delta, 1. */
    public Huber() {
        this(DEFAULT_DELTA);
    }

    /**
     * The loss with a delta.
     *
     * @param delta where the square turns into a line, more than 0, in units of the output
     */
    public Huber(double delta) {
        if (!(delta > 0)) {
            throw new IllegalArgumentException("delta is " + delta + "; it must be more than 0.");
        }
        this.delta = delta;
    }

    /** With {@code q = min(|e|, delta)} both branches are {@code q * (|e| - q/2)}. */
    @Override
    INDArray unitScores(INDArray labels, INDArray output) {
        INDArray error = Transforms.abs(output.sub(labels), false);
        INDArray quadratic = error.dup();
        Nd4j.getExecutioner().exec(new ScalarMin(quadratic, null, quadratic, delta));
        return error.subi(quadratic.mul(0.5)).muli(quadratic);
    }

    @Override
    INDArray unitGradient(INDArray labels, INDArray output) {
        INDArray error = output.sub(labels);
        Nd4j.getExecutioner().exec(new ScalarMin(error, null, error, delta));
        Nd4j.getExecutioner().exec(new ScalarMax(error, null, error, -delta));
        return error;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Huber huber && huber.delta == delta;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(delta);
    }

    @Override
    public String toString() {
        return "Huber(delta=" + delta + ")";
    }
}
