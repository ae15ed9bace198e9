package io.allium.runtime.dl4j.layer;

import io.allium.runtime.function.ActivityPenalty;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * <a href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras's
 * ActivityRegularization</a>: passes its input on, and adds a penalty for it to the loss.
 */
public final class PenaltyLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    private final ActivityPenalty penalty;

    /**
     * A penalty.
     *
     * @param penalty of each value
     */
    public PenaltyLayer(ActivityPenalty penalty) {
        this.penalty = penalty;
    }

    ActivityPenalty penalty() {
        return penalty;
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new PenaltyImplementation(conf, dataType);
    }
}
