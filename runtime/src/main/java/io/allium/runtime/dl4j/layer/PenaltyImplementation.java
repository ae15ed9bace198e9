package io.allium.runtime.dl4j.layer;

import io.allium.runtime.function.ActivityPenalty;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arithmetic of {@link PenaltyLayer}. DL4J adds a layer's own score to that of the loss. */
final class PenaltyImplementation extends KerasImplementation<PenaltyLayer> {
    private static final long serialVersionUID = 1L;

    /** That of the last forward pass. */
    private double penalty;

    PenaltyImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forward(INDArray input, INDArray output, boolean training) {
        output.assign(input);
        ActivityPenalty each = layerConf().penalty();
        double sum = 0;
        for (int example = 0; example < input.size(0); example++) {
            for (double value : Examples.read(input, example)) {
                sum += each.of(value);
            }
        }
        penalty = sum / input.size(0);
    }

    @Override
    void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        ActivityPenalty each = layerConf().penalty();
        for (int example = 0; example < input.size(0); example++) {
            double[] values = Examples.read(input, example);
            double[] gradient = Examples.read(outputGradient, example);
            for (int i = 0; i < values.length; i++) {
                gradient[i] += each.slope(values[i]) / input.size(0);
            }
            Examples.write(gradient, inputGradient, example);
        }
    }

    @Override
    public double calcRegularizationScore(boolean backpropOnlyParams) {
        return penalty;
    }
}
