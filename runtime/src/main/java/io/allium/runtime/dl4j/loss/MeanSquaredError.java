package io.allium.runtime.dl4j.loss;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The mean over the units of {@code (output - label)²}, as <a
 * href="https://keras.io/api/losses/regression_losses/#meansquarederror-class">Keras's MeanSquaredError</a>. Outputs
 * and labels are {@code [batch, units]}.
 */
public final class MeanSquaredError extends MeanOverUnits {
    private static final long serialVersionUID = 1L;

    @Override
    INDArray unitScores(INDArray labels, INDArray output) {
        INDArray error = output.sub(labels);
        return error.muli(error);
    }

    @Override
    INDArray unitGradient(INDArray labels, INDArray output) {
        return output.sub(labels).muli(2);
    }
}
