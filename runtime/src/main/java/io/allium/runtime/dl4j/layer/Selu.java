package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMin;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code 1.0507 * x} if positive, else {@code 1.7581 * (exp(x) - 1)}: Keras's <a
 * href="https://keras.io/api/layers/activations/#selu-function">selu</a> (Klambauer et al., "Self-normalizing neural
 * networks", 2017). At 0, where both slopes meet, Keras takes the right one and DL4J the left one.
 */
public final class Selu extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    private static final double SCALE = 1.0507009873554805;
    private static final double ALPHA = 1.6732632423543772;

    @Override
    void apply(INDArray x) {
        new ActivationSELU().getActivation(x, true);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray negative = x.lt(0).castTo(x.dataType());
        // A positive x is cut to 0 first, lest its exponential be infinite.
        Nd4j.getExecutioner().exec(new ScalarMin(x, null, x, 0));
        Transforms.exp(x, false).muli(ALPHA).subi(1).muli(negative).addi(1);
        x.muli(SCALE).muli(outputGradient);
    }
}
