package io.allium.runtime.dl4j.loss;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.shape.OneHot;
import org.nd4j.linalg.api.ops.impl.transforms.custom.SoftMax;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The cross-entropy of a class index and logits, as <a
 * href="https://keras.io/api/losses/probabilistic_losses/#sparsecategoricalcrossentropy-class">Keras's
 * SparseCategoricalCrossentropy</a> with {@code from_logits=True}: {@code log(sum(exp(x))) - x[label]}, without
 * clipping. Logits are {@code [batch, classes]}, labels {@code [batch, 1]}: indices from 0 to {@code classes - 1}.
 */
public final class SparseCategoricalCrossentropy extends KerasLoss {
    private static final long serialVersionUID = 1L;

    @Override
    boolean accepts(IActivation activation) {
        return super.accepts(activation) || activation instanceof ActivationSoftmax;
    }

    @Override
    long labelWidth(long units) {
        return 1;
    }

    @Override
    INDArray scores(INDArray labels, INDArray output) {
        INDArray chosen = oneHot(labels, output).muli(output).sum(true, 1);
        INDArray largest = output.max(true, 1);
        INDArray scaled = Transforms.exp(output.sub(largest), false);
        return Transforms.log(scaled.sum(true, 1), false).addi(largest).subi(chosen);
    }

    @Override
    INDArray gradient(INDArray labels, INDArray output) {
        INDArray probabilities = output.ulike();
        Nd4j.exec(new SoftMax(output, probabilities, -1));
        return probabilities.subi(oneHot(labels, output));
    }

    private static INDArray oneHot(INDArray labels, INDArray output) {
        int classes = Math.toIntExact(output.size(1));
        INDArray indices = labels.reshape(labels.length()).castTo(DataType.INT32);
        int lowest = indices.minNumber().intValue();
        int highest = indices.maxNumber().intValue();
        if (lowest < 0 || highest >= classes) {
            throw new IllegalArgumentException("The label " + (lowest < 0 ? lowest : highest) + " is none of the "
                    + classes + " classes, 0 to " + (classes - 1) + ".");
        }
        INDArray oneHot = Nd4j.createUninitialized(output.dataType(), output.size(0), classes);
        Nd4j.exec(new OneHot(indices, oneHot, classes, -1, 1, 0));
        return oneHot;
    }
}
