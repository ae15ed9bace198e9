package io.allium.runtime.dl4j.layer;

import io.allium.runtime.kernel.Rearrangement;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Puts the values of its input elsewhere. It has no parameters. */
public final class RearrangementLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    private final Rearrangement kernel;
    private final long[] output;

    /**
     * A rearrangement.
     *
     * @param kernel where the values of one example go
     * @param output the shape of one example of the output
     */
    public RearrangementLayer(Rearrangement kernel, long... output) {
        this.kernel = kernel;
        this.output = output.clone();
    }

    @Override
    List<Parameter> parameters() {
        return List.of();
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new Implementation(conf, dataType);
    }

    @Override
    long[] outputShape(long[] input) {
        return output.clone();
    }

    private static final class Implementation extends KerasImplementation<RearrangementLayer> {
        private static final long serialVersionUID = 1L;

        Implementation(NeuralNetConfiguration conf, DataType dataType) {
            super(conf, dataType);
        }

        @Override
        void forward(INDArray input, INDArray output, boolean training) {
            for (int example = 0; example < input.size(0); example++) {
                layerConf()
                        .kernel
                        .forward(
                                Numbers.of(input, example, 1).values(),
                                Numbers.of(output, example, 1).values());
            }
        }

        @Override
        void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
            for (int example = 0; example < input.size(0); example++) {
                layerConf()
                        .kernel
                        .backward(
                                Numbers.of(outputGradient, example, 1).values(),
                                Numbers.of(inputGradient, example, 1).values());
            }
        }
    }
}
