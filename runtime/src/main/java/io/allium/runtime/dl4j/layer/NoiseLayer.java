package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.noise.Noise;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Keras's <a href="https://keras.io/api/layers/regularization_layers/">regularisation layers</a>, which change values
 * at random in training, and do nothing else. The layer's name says what it draws.
 */
public final class NoiseLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    private final Noise noise;
    private final List<Integer> shape;
    private final List<Integer> drawn;
    private final Randomness randomness;

    /**
     * A layer of noise.
     *
     * @param noise what is done to each value
     * @param shape of an example
     * @param drawn the shape of what is drawn for one: 1 on an axis whose values share it, else the same
     * @param randomness where it comes from
     */
    public NoiseLayer(Noise noise, List<Integer> shape, List<Integer> drawn, Randomness randomness) {
        this.noise = noise;
        this.shape = shape;
        this.drawn = drawn;
        this.randomness = randomness;
    }

    Noise noise() {
        return noise;
    }

    List<Integer> shape() {
        return shape;
    }

    List<Integer> drawn() {
        return drawn;
    }

    /** What the layer draws in this step. */
    Draws draws() {
        return randomness.draws(getLayerName());
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new NoiseImplementation(conf, dataType);
    }
}
