package io.allium.runtime.loss;

import java.nio.FloatBuffer;

/**
 * The loss of a batch, as Keras reports and minimises it: the mean over the examples. A loss that is too large for 32
 * bits is infinite, so that whoever watches for divergence sees it. Not safe for several threads.
 */
public final class BatchLoss {
    private final RowLoss loss;
    private final double[] outputs;
    private final double[] label;
    private final double[] gradient;

    /**
     * The loss of a batch.
     *
     * @param loss of one example
     * @param units how many outputs an example has
     */
    public BatchLoss(RowLoss loss, int units) {
        this.loss = loss;
        this.outputs = new double[units];
        this.label = new double[loss.labelWidth(units)];
        this.gradient = new double[units];
    }

    /**
     * The mean loss.
     *
     * @param outputs {@code [examples, units]}
     * @param targets {@code [examples, labelWidth(units)]}
     * @param examples how many there are, at least 1
     * @throws IllegalArgumentException if an array has another length, or a label is none that the output can have
     */
    public double mean(float[] outputs, float[] targets, int examples) {
        requireLengths(outputs, targets, examples);
        double sum = 0;
        for (int example = 0; example < examples; example++) {
            read(outputs, targets, example);
            sum += (float) loss.score(this.outputs, label);
        }
        return sum / examples;
    }

    /**
     * The mean loss, and its derivative by each output.
     *
     * @param outputs {@code [examples, units]}
     * @param targets {@code [examples, labelWidth(units)]}
     * @param examples how many there are, at least 1
     * @param gradient {@code [examples, units]}, to be filled from index 0; its position stays as it is
     * @return the mean loss
     * @throws IllegalArgumentException if an array has another length, or a label is none that the output can have
     */
    public double gradient(float[] outputs, float[] targets, int examples, FloatBuffer gradient) {
        requireLengths(outputs, targets, examples);
        double sum = 0;
        for (int example = 0; example < examples; example++) {
            read(outputs, targets, example);
            sum += (float) loss.score(this.outputs, label);
            loss.gradient(this.outputs, label, this.gradient);
            for (int unit = 0; unit < this.gradient.length; unit++) {
                gradient.put(example * this.gradient.length + unit, (float) (this.gradient[unit] / examples));
            }
        }
        return sum / examples;
    }

    private void read(float[] allOutputs, float[] targets, int example) {
        copy(allOutputs, example, outputs);
        copy(targets, example, label);
    }

    private static void copy(float[] rows, int row, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = rows[row * into.length + i];
        }
    }

    private void requireLengths(float[] allOutputs, float[] targets, int examples) {
        requireLength("outputs", allOutputs, examples, outputs.length);
        requireLength("targets", targets, examples, label.length);
    }

    private static void requireLength(String what, float[] rows, int examples, int width) {
        if (rows.length != (long) examples * width) {
            throw new IllegalArgumentException(
                    "%d examples need %d %s, not %d.".formatted(examples, (long) examples * width, what, rows.length));
        }
    }
}
