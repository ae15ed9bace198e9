package io.allium.runtime.dl4j.loss;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * A loss of Keras's, for a network's raw output of shape {@code [batch, units]}.
 *
 * <p>Keras reports the mean over the batch; so does DL4J, which divides both the summed score and the gradients by the
 * batch size itself. What is computed here is therefore one value an example, and its gradient, neither divided by the
 * batch size.
 *
 * <p>Losses are immutable, and equal if they compute the same.
 */
public abstract class KerasLoss implements ILossFunction {
    private static final long serialVersionUID = 1L;

    /**
     * The loss of each example.
     *
     * @param labels the expected output; its shape is the loss's own
     * @param output the network's raw output, {@code [batch, units]}; it is not changed
     * @return {@code [batch, 1]}
     */
    abstract INDArray scores(INDArray labels, INDArray output);

    /**
     * The gradient of each example's loss, with respect to the raw output.
     *
     * @param labels the expected output; its shape is the loss's own
     * @param output the network's raw output, {@code [batch, units]}; it is not changed
     * @return {@code [batch, units]}, an array of its own
     */
    abstract INDArray gradient(INDArray labels, INDArray output);

    /** The number of values a label has, for a number of output units. */
    abstract long labelWidth(long units);

    /**
     * Whether the loss can stand on a loss layer of this activation. A cross-entropy on logits also stands on the
     * activation that it undoes: DL4J hands it what goes into the activation.
     */
    boolean accepts(IActivation activation) {
        return activation instanceof ActivationIdentity;
    }

    @Override
    public final double computeScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        double sum = computeScoreArray(labels, preOutput, activation, mask)
                .sumNumber()
                .doubleValue();
        return average ? sum / preOutput.size(0) : sum;
    }

    @Override
    public final INDArray computeScoreArray(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        check(labels, preOutput, activation, mask);
        return scores(labels, preOutput);
    }

    @Override
    public final INDArray computeGradient(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        check(labels, preOutput, activation, mask);
        return gradient(labels, preOutput);
    }

    @Override
    public final Pair<Double, INDArray> computeGradientAndScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        return Pair.of(
                computeScore(labels, preOutput, activation, mask, average),
                computeGradient(labels, preOutput, activation, mask));
    }

    @Override
    public final String name() {
        return toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return getClass().isInstance(other);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    private void check(INDArray labels, INDArray output, IActivation activation, @Nullable INDArray mask) {
        if (mask != null) {
            throw new UnsupportedOperationException(this + " takes no mask array.");
        }
        if (!accepts(activation)) {
            throw new IllegalArgumentException(this + " works on the raw output, not on that of " + activation + ".");
        }
        if (output.rank() != 2) {
            throw new IllegalArgumentException(
                    this + " needs an output of shape [batch, units], not " + Arrays.toString(output.shape()) + ".");
        }
        long[] expected = {output.size(0), labelWidth(output.size(1))};
        if (!Arrays.equals(labels.shape(), expected)) {
            throw new IllegalArgumentException(this + " needs labels of shape " + Arrays.toString(expected) + ", not "
                    + Arrays.toString(labels.shape()) + ".");
        }
    }
}
