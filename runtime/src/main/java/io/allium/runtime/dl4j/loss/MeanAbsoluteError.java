package io.allium.runtime.dl4j.loss;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The mean over the units of {@code |output - label|}, as <a
 * href="https://keras.io/api/losses/regression_losses/#meanabsoluteerror-class">Keras's MeanAbsoluteError</a>; its
 * derivative is 0 where both are equal. Outputs and labels are {@code [batch, units]}.
 */
public final class MeanAbsoluteError extends MeanOverUnits {
    private static final long serialVersionUID = 1L;

    @Override
    INDArray unitScores(INDArray labels, INDArray output) {
        return Transforms.abs(output.sub(labels), false);
    }

    @Override
    INDArray unitGradient(INDArray labels, INDArray output) {
        return Transforms.sign(output.sub(labels), false);
    }
}
