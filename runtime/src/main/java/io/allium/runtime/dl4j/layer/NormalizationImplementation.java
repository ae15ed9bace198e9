package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.NormalizationLayer.MEAN;
import static io.allium.runtime.dl4j.layer.NormalizationLayer.VARIANCE;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMax;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The arithmetic of {@link NormalizationLayer}. */
final class NormalizationImplementation extends PerChannelImplementation<NormalizationLayer> {
    private static final long serialVersionUID = 1L;

    /** Keras's epsilon, the least deviation to divide by. */
    private static final double LEAST_DEVIATION = 1e-7;

    NormalizationImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void forwardRows(INDArray input, INDArray output, boolean training) {
        output.assign(input).subiRowVector(getParam(MEAN)).diviRowVector(deviation());
    }

    @Override
    void backwardRows(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        inputGradient.assign(outputGradient).diviRowVector(deviation());
        gradientViews.values().forEach(view -> view.assign(0));
    }

    private INDArray deviation() {
        INDArray deviation = Transforms.sqrt(getParam(VARIANCE), true);
        Nd4j.getExecutioner().exec(new ScalarMax(deviation, null, deviation, LEAST_DEVIATION));
        return deviation;
    }
}
