package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.PlacedWindows;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * A convolution of pictures, as <a href="https://keras.io/api/layers/convolution_layers/convolution2d/">Keras's
 * Conv2D</a>. The parameters are, in this order, {@code b} and {@code W} of shape {@code [filters, channels, rows,
 * columns]} in row-major order: DL4J's layout.
 */
public final class Conv2DLayer extends ActivatedLayer {
    private static final long serialVersionUID = 1L;

    private final PlacedWindows windows;

    /**
     * A convolution.
     *
     * @param windows where it looks
     * @param filters how many channels the output has
     * @param bias whether there is one
     * @param activation of the output, one of {@link Activations}
     */
    public Conv2DLayer(PlacedWindows windows, long filters, boolean bias, IActivation activation) {
        super(filters, bias, activation);
        this.windows = windows;
    }

    PlacedWindows windows() {
        return windows;
    }

    @Override
    List<Parameter> parameters() {
        Parameter kernel = Parameter.kernel(
                KERNEL,
                'c',
                channels(),
                getNIn(),
                windows.rows().size(),
                windows.columns().size());
        return joined(bias(), List.of(kernel));
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new Conv2DImplementation(conf, dataType);
    }

    @Override
    long[] outputShape(long[] input) {
        return windows.outputShape(channels());
    }
}
