package io.allium.runtime.dl4j.loss;

import io.allium.runtime.loss.RowLoss;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * A {@link RowLoss} as DL4J's loss of a whole batch: the raw output is {@code [batch, units]}, labels are
 * {@code [batch, labelWidth(units)]}, and are rounded to the output's data type.
 *
 * <p>As in Keras the gradients are those of the mean over the batch, so they must not be divided by its size again: a
 * graph with this loss is built with {@code miniBatch(false)}. The score is the mean in either case.
 */
public final class KerasLoss implements ILossFunction {
    private static final long serialVersionUID = 1L;

    private final RowLoss loss;

    /**
     * A loss for DL4J.
     *
     * @param loss of one example
     */
    public KerasLoss(RowLoss loss) {
        this.loss = loss;
    }

    @Override
    public double computeScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        double sum = Arrays.stream(computeScoreArray(labels, preOutput, activation, mask)
                        .data()
                        .asDouble())
                .sum();
        return average ? sum / preOutput.size(0) : sum;
    }

    @Override
    public INDArray computeScoreArray(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        check(labels, preOutput, activation, mask);
        double[][] outputs = rows(preOutput);
        double[][] expected = rows(labels.castTo(preOutput.dataType()));
        double[][] scores = new double[outputs.length][1];
        for (int example = 0; example < scores.length; example++) {
            scores[example][0] = loss.score(outputs[example], expected[example]);
        }
        return Nd4j.createFromArray(scores).castTo(preOutput.dataType());
    }

    @Override
    public INDArray computeGradient(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        check(labels, preOutput, activation, mask);
        double[][] outputs = rows(preOutput);
        double[][] expected = rows(labels.castTo(preOutput.dataType()));
        double[][] gradient = new double[outputs.length][outputs[0].length];
        for (int example = 0; example < gradient.length; example++) {
            loss.gradient(outputs[example], expected[example], gradient[example]);
            divide(gradient[example], outputs.length);
        }
        return Nd4j.createFromArray(gradient).castTo(preOutput.dataType());
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        return Pair.of(
                computeScore(labels, preOutput, activation, mask, average),
                computeGradient(labels, preOutput, activation, mask));
    }

    private static void divide(double[] row, int divisor) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= divisor;
        }
    }

    private static double[][] rows(INDArray matrix) {
        double[] values = matrix.dup('c').data().asDouble();
        int width = Math.toIntExact(matrix.size(1));
        double[][] rows = new double[Math.toIntExact(matrix.size(0))][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(values, row * width, (row + 1) * width);
        }
        return rows;
    }

    private void check(INDArray labels, INDArray output, IActivation activation, @Nullable INDArray mask) {
        if (mask != null) {
            throw new UnsupportedOperationException(this + " takes no mask array.");
        }
        if (!(activation instanceof ActivationIdentity)) {
            throw new IllegalArgumentException(this + " works on the raw output, not on that of " + activation + ".");
        }
        if (output.rank() != 2) {
            throw new IllegalArgumentException(
                    this + " needs an output of shape [batch, units], not " + Arrays.toString(output.shape()) + ".");
        }
        long[] expected = {output.size(0), loss.labelWidth(Math.toIntExact(output.size(1)))};
        if (!Arrays.equals(labels.shape(), expected)) {
            throw new IllegalArgumentException(this + " needs labels of shape " + Arrays.toString(expected) + ", not "
                    + Arrays.toString(labels.shape()) + ".");
        }
    }

    @Override
    public String name() {
        return toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KerasLoss that && that.loss.equals(loss);
    }

    @Override
    public int hashCode() {
        return Objects.hash(loss);
    }

    @Override
    public String toString() {
        return loss.getClass().getSimpleName();
    }
}
