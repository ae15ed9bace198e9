package io.allium.runtime.dl4j.layer;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * {@code x} if positive, else {@code slope * x}: Keras's <a
 * href="https://keras.io/api/layers/activations/#leakyrelu-function">leaky_relu</a>. At 0, where both slopes meet,
 * Keras takes the left one and DL4J the right one.
 */
public final class LeakyRelu extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    private final double slope;

    /**
     * A leaky ReLU.
     *
     * @param slope the slope for negative values; Keras's default is 0.2 for the function and 0.3 for the layer
     */
    public LeakyRelu(double slope) {
        this.slope = slope;
    }

    @Override
    void apply(INDArray x) {
        new ActivationLReLU(slope).getActivation(x, true);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        INDArray positive = x.gt(0).castTo(x.dataType());
        x.assign(positive).muli(1 - slope).addi(slope).muli(outputGradient);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeakyRelu relu && relu.slope == slope;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(slope);
    }

    @Override
    public String toString() {
        return "LeakyRelu(slope=" + slope + ")";
    }
}
