package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code x * tanh(softplus(x))}, Keras's <a href="https://keras.io/api/layers/activations/#mish-function">mish</a>
 * (Misra, 2019). In float32 the gradient of DL4J's is no number from 30 on.
 */
public final class Mish extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.muli(Transforms.tanh(Softplus.of(x), false));
    }

    /** The derivative is {@code t + x * (1 - t²) * sigmoid(x)}, with {@code t = tanh(softplus(x))}. */
    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray tanh = Transforms.tanh(Softplus.of(x), false);
        x.muli(Transforms.sigmoid(x, true)).muli(tanh.mul(tanh).rsubi(1)).addi(tanh);
        x.muli(outputGradient);
    }
}
