package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code x - log(sum(exp(x)))} over the last axis, Keras's <a
 * href="https://keras.io/api/layers/activations/#logsoftmax-function">log_softmax</a>, without overflow.
 */
public final class LogSoftmax extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.subi(x.max(true, -1));
        x.subi(Transforms.log(Transforms.exp(x, true).sum(true, -1), false));
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        apply(x);
        Transforms.exp(x, false).muli(outputGradient.sum(true, -1)).rsubi(outputGradient);
    }
}
