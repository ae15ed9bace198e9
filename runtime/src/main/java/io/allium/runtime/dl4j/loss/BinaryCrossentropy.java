package io.allium.runtime.dl4j.loss;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Log1p;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The mean over the units of the cross-entropy of 0/1 labels and logits, as <a
 * href="https://keras.io/api/losses/probabilistic_losses/#binarycrossentropy-class">Keras's BinaryCrossentropy</a> with
 * {@code from_logits=True}: {@code max(x, 0) - x * y + log(1 + exp(-|x|))}, which neither overflows nor clips. Logits
 * and labels are {@code [batch, units]}; labels between 0 and 1 are probabilities.
 */
public final class BinaryCrossentropy extends MeanOverUnits {
    private static final long serialVersionUID = 1L;

    @Override
    boolean accepts(IActivation activation) {
        return super.accepts(activation) || activation instanceof ActivationSigmoid;
    }

    @Override
    INDArray unitScores(INDArray labels, INDArray output) {
        INDArray tail = Transforms.exp(Transforms.abs(output, true).negi(), false);
        Nd4j.getExecutioner().exec(new Log1p(tail));
        return tail.addi(Transforms.relu(output, true)).subi(output.mul(labels));
    }

    @Override
    INDArray unitGradient(INDArray labels, INDArray output) {
        return Transforms.sigmoid(output, true).subi(labels);
    }
}
