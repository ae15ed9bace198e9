package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Log1p;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code log(1 + exp(x))}, Keras's <a href="https://keras.io/api/layers/activations/#softplus-function">softplus</a>,
 * as {@code max(x, 0) + log(1 + exp(-|x|))}, which does not overflow. In float32 DL4J's is infinite from 89 on.
 */
public final class Softplus extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.assign(of(x));
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        Transforms.sigmoid(x, false).muli(outputGradient);
    }

    /** The softplus in an array of its own. */
    static INDArray of(INDArray x) {
        INDArray tail = Transforms.exp(Transforms.abs(x, true).negi(), false);
        Nd4j.getExecutioner().exec(new Log1p(tail));
        return tail.addi(Transforms.relu(x, true));
    }
}
