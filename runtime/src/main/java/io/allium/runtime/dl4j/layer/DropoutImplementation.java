package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.DropoutMask;
import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arithmetic of {@link DropoutLayer}. */
final class DropoutImplementation extends KerasImplementation<DropoutLayer> {
    private static final long serialVersionUID = 1L;

    /** The mask of the last forward pass in training, which is drawn again in the backward pass. */
    private transient @Nullable DropoutMask mask;

    DropoutImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        if (training) {
            DropoutMask drawn = layerConf()
                    .randomness()
                    .mask(layerConf().getLayerName(), layerConf().rate());
            mask = drawn;
            multiply(input, drawn, output);
        } else {
            output.assign(input);
        }
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        multiply(
                outputGradient,
                Objects.requireNonNull(mask, "no forward pass in training before the backward pass"),
                inputGradient);
    }

    private static void multiply(INDArray values, DropoutMask mask, INDArray into) {
        int width = Math.toIntExact(values.length() / values.size(0));
        for (int row = 0; row < values.size(0); row++) {
            Numbers from = Numbers.of(values, row, 1);
            Numbers to = Numbers.of(into, row, 1);
            for (int i = 0; i < width; i++) {
                to.put(i, from.get(i) * mask.at((long) row * width + i));
            }
        }
    }
}
