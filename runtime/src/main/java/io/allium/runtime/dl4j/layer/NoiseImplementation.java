package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.noise.Noise;
import io.allium.runtime.noise.Sharing;
import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arithmetic of {@link NoiseLayer}. */
final class NoiseImplementation extends KerasImplementation<NoiseLayer> {
    private static final long serialVersionUID = 1L;

    /** What was drawn in the last forward pass in training, and is drawn again in the backward pass. */
    private transient @Nullable Draws draws;

    NoiseImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        if (training) {
            Draws drawn = layerConf().draws();
            Noise noise = layerConf().noise();
            draws = drawn;
            apply(
                    input,
                    output,
                    (value, position) -> value * noise.factor(drawn, position) + noise.offset(drawn, position));
        } else {
            output.assign(input);
        }
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        Draws drawn = Objects.requireNonNull(draws, "no forward pass in training before the backward pass");
        Noise noise = layerConf().noise();
        apply(outputGradient, inputGradient, (gradient, position) -> gradient * noise.factor(drawn, position));
    }

    /** What becomes of a value for which something is drawn at a position. */
    private interface Change {
        double of(double value, long position);
    }

    private void apply(INDArray from, INDArray into, Change change) {
        int[] positions = Sharing.positions(layerConf().shape(), layerConf().drawn());
        long drawn = layerConf().drawn().stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        for (int example = 0; example < from.size(0); example++) {
            Numbers in = Numbers.of(from, example, 1);
            Numbers out = Numbers.of(into, example, 1);
            for (int i = 0; i < positions.length; i++) {
                out.put(i, change.of(in.get(i), example * drawn + positions[i]));
            }
        }
    }
}
