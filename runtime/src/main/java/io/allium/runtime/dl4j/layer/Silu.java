package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code x * sigmoid(x)}, Keras's <a href="https://keras.io/api/layers/activations/#silu-function">silu</a>. In float32
 * the gradient of DL4J's swish is no number from 89 on.
 */
public final class Silu extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.muli(Transforms.sigmoid(x, true));
    }

    /** The derivative is {@code s * (1 + x * (1 - s))}, with {@code s = sigmoid(x)}. */
    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray sigmoid = Transforms.sigmoid(x, true);
        x.muli(sigmoid.rsub(1)).addi(1).muli(sigmoid).muli(outputGradient);
    }
}
