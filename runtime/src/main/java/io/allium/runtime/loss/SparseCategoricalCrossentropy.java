package io.allium.runtime.loss;

/**
 * The cross-entropy of a class index and logits, as <a
 * href="https://keras.io/api/losses/probabilistic_losses/#sparsecategoricalcrossentropy-class">Keras's
 * SparseCategoricalCrossentropy</a> with {@code from_logits=True}: {@code log(sum(exp(x))) - x[label]}, without
 * clipping. The label is one value, an index from 0 to {@code classes - 1}.
 */
public record SparseCategoricalCrossentropy() implements RowLoss {
    @Override
    public int labelWidth(int units) {
        return 1;
    }

    @Override
    public double score(double[] outputs, double[] label) {
        double largest = largest(outputs);
        double sum = 0;
        for (double logit : outputs) {
            sum += Math.exp(logit - largest);
        }
        return Math.log(sum) + largest - outputs[index(label[0], outputs.length)];
    }

    @Override
    public void gradient(double[] outputs, double[] label, double[] gradient) {
        double largest = largest(outputs);
        double sum = 0;
        for (int unit = 0; unit < outputs.length; unit++) {
            gradient[unit] = Math.exp(outputs[unit] - largest);
            sum += gradient[unit];
        }
        for (int unit = 0; unit < outputs.length; unit++) {
            gradient[unit] /= sum;
        }
        gradient[index(label[0], outputs.length)] -= 1;
    }

    private static double largest(double[] outputs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double output : outputs) {
            largest = Math.max(largest, output);
        }
        return largest;
    }

    private static int index(double label, int classes) {
        int index = (int) label;
        if (index != label || index < 0 || index >= classes) {
            throw new IllegalArgumentException(
                    "The label " + (index == label ? String.valueOf(index) : String.valueOf(label)) + " is none of the "
                            + classes + " classes, 0 to " + (classes - 1) + ".");
        }
        return index;
    }
}
