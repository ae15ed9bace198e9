package io.allium.runtime.dl4j.layer;

import io.allium.runtime.augment.Augmentation;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.engine.Randomness;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Keras's <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">augmentation layers</a>, which
 * change pictures at random in training. The layer's name says what it draws.
 */
public final class AugmentationLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    private final Augmentation augmentation;
    private final List<Integer> output;
    private final Randomness randomness;

    /**
     * An augmentation.
     *
     * @param augmentation what is done to each picture
     * @param output the shape of what comes out
     * @param randomness where what is drawn comes from
     */
    public AugmentationLayer(Augmentation augmentation, List<Integer> output, Randomness randomness) {
        this.augmentation = augmentation;
        this.output = output;
        this.randomness = randomness;
    }

    Augmentation augmentation() {
        return augmentation;
    }

    /** What the layer draws in this step. */
    Draws draws() {
        return randomness.draws(getLayerName());
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new AugmentationImplementation(conf, dataType);
    }

    @Override
    long[] outputShape(long[] input) {
        return output.stream().mapToLong(Integer::longValue).toArray();
    }
}
