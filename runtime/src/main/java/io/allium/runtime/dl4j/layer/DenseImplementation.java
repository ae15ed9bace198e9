package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.ActivatedLayer.BIAS;
import static io.allium.runtime.dl4j.layer.ActivatedLayer.KERNEL;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The arithmetic of {@link DenseLayer}. */
final class DenseImplementation extends ActivatedImplementation<DenseLayer> {
    private static final long serialVersionUID = 1L;

    DenseImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    @Override
    void map(INDArray input, INDArray output) {
        INDArray rows = Matrices.rows(output);
        Matrices.multiply(Matrices.rows(input), getParam(KERNEL), rows);
        if (hasBias()) {
            rows.addiRowVector(getParam(BIAS));
        }
    }

    @Override
    void unmap(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        INDArray rows = Matrices.rows(outputGradient);
        Matrices.multiplyTransposed(Matrices.rows(input), rows, gradientView(KERNEL));
        Matrices.multiplyByTransposed(rows, getParam(KERNEL), Matrices.rows(inputGradient));
        if (hasBias()) {
            Matrices.sumRows(rows, gradientView(BIAS));
        }
    }
}
