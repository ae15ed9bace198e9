package io.allium.runtime.dl4j.layer;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * A dense layer over the last axis, as <a href="https://keras.io/api/layers/core_layers/dense/">Keras's Dense</a>, of
 * rows or pictures. The parameters are, in this order, {@code W} of shape {@code [in, out]}, an output's values next to
 * each other, and {@code b}: DL4J's layout.
 */
public final class DenseLayer extends ActivatedLayer {
    private static final long serialVersionUID = 1L;

    /**
     * A dense layer.
     *
     * @param units the size of the output's last axis
     * @param bias whether there is one
     * @param activation of the output, one of {@link Activations}
     */
    public DenseLayer(long units, boolean bias, IActivation activation) {
        super(units, bias, activation);
    }

    @Override
    List<Parameter> parameters() {
        return joined(List.of(Parameter.kernel(KERNEL, 'f', getNIn(), channels())), bias());
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new DenseImplementation(conf, dataType);
    }

    @Override
    long[] outputShape(long[] input) {
        long[] output = input.clone();
        output[output.length - 1] = channels();
        return output;
    }
}
