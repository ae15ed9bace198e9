package io.allium.runtime.dl4j.layer;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * {@code x * scale + offset}, Keras's <a
 * href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Rescaling</a> as an
 * activation.
 */
public final class Rescale extends InPlaceActivation {
    private static final long serialVersionUID = 1L;

    private final double scale;
    private final double offset;

    /**
     * A rescaling.
     *
     * @param scale what each value is multiplied by
     * @param offset what is then added
     */
    public Rescale(double scale, double offset) {
        this.scale = scale;
        this.offset = offset;
    }

    @Override
    void apply(INDArray x) {
        x.muli(scale).addi(offset);
    }

    @Override
    void differentiate(INDArray x, INDArray outputGradient) {
        x.assign(outputGradient).muli(scale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rescale rescale && rescale.scale == scale && rescale.offset == offset;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(scale) * 31 + Double.hashCode(offset);
    }

    @Override
    public String toString() {
        return "Rescale(scale=" + scale + ", offset=" + offset + ")";
    }
}
