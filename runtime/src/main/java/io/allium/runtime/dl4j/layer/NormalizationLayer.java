package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.Parameter.Role;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * {@code (x - mean) / max(sqrt(variance), 1e-7)} over the last axis, with a mean and a variance measured on the data,
 * as <a href="https://keras.io/api/layers/preprocessing_layers/numerical/normalization/">Keras's Normalization</a>.
 *
 * <p>The parameters are {@code mean} and {@code variance}, each as long as the channels, and {@code count}, one value:
 * how many values a channel was measured on. Training never changes them; they start as 0, 1 and 0.
 */
public final class NormalizationLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    /** The mean of each channel. */
    public static final String MEAN = "mean";

    /** The variance of each channel. */
    public static final String VARIANCE = "variance";

    /** The number of values behind mean and variance. */
    public static final String COUNT = "count";

    @Override
    List<Parameter> parameters() {
        return List.of(
                Parameter.vector(MEAN, getNOut(), 0, Role.STATISTIC),
                Parameter.vector(VARIANCE, getNOut(), 1, Role.STATISTIC),
                Parameter.vector(COUNT, 1, 0, Role.STATISTIC));
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new NormalizationImplementation(conf, dataType);
    }
}
