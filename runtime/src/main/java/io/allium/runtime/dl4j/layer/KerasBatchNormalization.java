package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.Parameter.Role;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Batch normalisation over the last axis, as <a
 * href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras's BatchNormalization</a>:
 * {@code gamma * (x - mean) / sqrt(variance + epsilon) + beta}, with the batch's own mean and (population) variance
 * while training, and else with their moving averages, {@code average * momentum + batch * (1 - momentum)}.
 *
 * <p>The parameters are, in this order, {@code gamma}, {@code beta}, {@code mean} and {@code var}, each as long as the
 * channels; without scaling there is no gamma, without centring no beta. The moving averages are no business of
 * updaters, penalties and clipping.
 */
public final class KerasBatchNormalization extends KerasLayer {
    private static final long serialVersionUID = 1L;

    /** The factor of each channel. */
    public static final String GAMMA = "gamma";

    /** The offset of each channel. */
    public static final String BETA = "beta";

    /** The moving average of the mean. */
    public static final String MEAN = "mean";

    /** The moving average of the variance. */
    public static final String VARIANCE = "var";

    private final double momentum;
    private final double epsilon;
    private final boolean center;
    private final boolean scale;

    /**
     * A batch normalisation.
     *
     * @param momentum the share that the moving averages keep at each step, 0 to 1; Keras's default is 0.99
     * @param epsilon what is added to the variance, more than 0; Keras's default is 0.001
     * @param center whether there is a beta
     * @param scale whether there is a gamma
     */
    public KerasBatchNormalization(double momentum, double epsilon, boolean center, boolean scale) {
        this.momentum = momentum;
        this.epsilon = epsilon;
        this.center = center;
        this.scale = scale;
    }

    double momentum() {
        return momentum;
    }

    double epsilon() {
        return epsilon;
    }

    @Override
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        if (scale) {
            parameters.add(Parameter.vector(GAMMA, getNOut(), 1, Role.WEIGHT));
        }
        if (center) {
            parameters.add(Parameter.vector(BETA, getNOut(), 0, Role.BIAS));
        }
        parameters.add(Parameter.vector(MEAN, getNOut(), 0, Role.STATISTIC));
        parameters.add(Parameter.vector(VARIANCE, getNOut(), 1, Role.STATISTIC));
        return parameters;
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new BatchNormalizationImplementation(conf, dataType);
    }
}
