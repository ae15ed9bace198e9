package io.allium.runtime.loss;

/**
 * The mean over the units of the cross-entropy of 0/1 labels and logits, as <a
 * href="https://keras.io/api/losses/probabilistic_losses/#binarycrossentropy-class">Keras's BinaryCrossentropy</a> with
 * {@code from_logits=True}: {@code max(x, 0) - x * y + log(1 + exp(-|x|))}, which neither overflows nor clips. Labels
 * between 0 and 1 are probabilities.
 */
public record BinaryCrossentropy() implements MeanOverUnits {
    @Override
    public double unitScore(double output, double label) {
        return Math.max(output, 0) - output * label + Math.log1p(Math.exp(-Math.abs(output)));
    }

    @Override
    public double unitGradient(double output, double label) {
        return 1 / (1 + Math.exp(-output)) - label;
    }
}
