package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * {@code x/2 * (1 + erf(x/√2))}, Keras's <a href="https://keras.io/api/layers/activations/#gelu-function">gelu</a> with
 * {@code approximate=False} (Hendrycks and Gimpel, 2016). DL4J's is {@code x * sigmoid(1.702 x)}.
 */
public final class Gelu extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    @Override
    void apply(INDArray x) {
        x.muli(normalCdf(x));
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray cdf = normalCdf(x);
        INDArray density = Transforms.exp(x.mul(x).muli(-0.5), false).divi(Math.sqrt(2 * Math.PI));
        x.muli(density).addi(cdf).muli(outputGradient);
    }

    private static INDArray normalCdf(INDArray x) {
        INDArray cdf = x.div(Math.sqrt(2));
        Nd4j.getExecutioner().exec(new Erf(cdf));
        return cdf.addi(1).muli(0.5);
    }
}
