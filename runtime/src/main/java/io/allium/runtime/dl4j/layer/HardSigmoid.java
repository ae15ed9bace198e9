package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMax;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMin;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code min(max(x + 3, 0), 6) / 6}, Keras 3's <a
 * href="https://keras.io/api/layers/activations/#hardsigmoid-function">hard_sigmoid</a>. DL4J's is Keras 2's.
 */
public final class HardSigmoid extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.addi(3);
        Nd4j.getExecutioner().exec(new ScalarMax(x, null, x, 0));
        Nd4j.getExecutioner().exec(new ScalarMin(x, null, x, 6));
        x.divi(6);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray inside = Transforms.abs(x, false).lt(3).castTo(x.dataType());
        x.assign(inside.divi(6)).muli(outputGradient);
    }
}
