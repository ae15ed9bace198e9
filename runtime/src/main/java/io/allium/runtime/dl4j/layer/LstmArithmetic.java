package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What computes an {@link LstmLayer}. All arrays are row-major: the input {@code [batch, features, steps]}, the output
 * {@code [batch, units, steps]} or, if only the last is asked for, {@code [batch, units]}.
 */
interface LstmArithmetic {
    /**
     * The forward pass.
     *
     * @param input it is not changed
     * @param output to be filled
     * @param training whether a backward pass may follow
     */
    void forward(INDArray input, LstmWeights weights, INDArray output, boolean training);

    /**
     * The backward pass of what the last forward pass was, a training step with this input and these weights.
     *
     * @param outputGradient it is not changed
     * @param gradients to be filled
     * @param inputGradient to be filled
     */
    void backward(
            INDArray input,
            LstmWeights weights,
            INDArray outputGradient,
            LstmWeights gradients,
            INDArray inputGradient);
}
