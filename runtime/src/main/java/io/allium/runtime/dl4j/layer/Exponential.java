package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** {@code exp(x)}, Keras's <a href="https://keras.io/api/layers/activations/#exponential-function">exponential</a>. */
public final class Exponential extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        Transforms.exp(x, false);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        Transforms.exp(x, false).muli(outputGradient);
    }
}
