package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.Randomness;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Dropout as <a href="https://keras.io/api/layers/regularization_layers/dropout/">Keras's Dropout</a>: in training a
 * share of the values becomes 0 and the others grow, so that the mean stays. Its name says which mask it draws.
 */
public final class DropoutLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    private final double rate;
    private final Randomness randomness;

    /**
     * A dropout.
     *
     * @param rate the share of the values that become 0: at least 0, less than 1
     * @param randomness where the masks come from
     */
    public DropoutLayer(double rate, Randomness randomness) {
        this.rate = rate;
        this.randomness = randomness;
    }

    double rate() {
        return rate;
    }

    Randomness randomness() {
        return randomness;
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new DropoutImplementation(conf, dataType);
    }
}
