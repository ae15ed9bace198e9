package io.allium.runtime.dl4j.layer;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The part that layers share which treat each channel by itself: input, output and gradients as rows of channels. */
abstract class PerChannelImplementation<T extends KerasLayer> extends KerasImplementation<T> {
    private static final long serialVersionUID = 1L;

    PerChannelImplementation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
    }

    /**
     * The forward pass.
     *
     * @param input {@code [rows, channels]}; it is not changed
     * @param output {@code [rows, channels]}, to be filled
     * @param training whether this is a training step
     */
    abstract void forwardRows(INDArray input, INDArray output, boolean training);

    /**
     * The backward pass, which also fills every {@link #gradientView}.
     *
     * @param input {@code [rows, channels]}; it is not changed
     * @param outputGradient {@code [rows, channels]}; it is not changed
     * @param inputGradient {@code [rows, channels]}, to be filled
     */
    abstract void backwardRows(INDArray input, INDArray outputGradient, INDArray inputGradient);

    @Override
    final void forward(INDArray input, INDArray output, boolean training) {
        forwardRows(Matrices.rows(input), Matrices.rows(output), training);
    }

    @Override
    final void backward(INDArray input, INDArray outputGradient, INDArray inputGradient) {
        backwardRows(Matrices.rows(input), Matrices.rows(outputGradient), Matrices.rows(inputGradient));
    }

    @Override
    public final Layer.Type type() {
        return Layer.Type.NORMALIZATION;
    }
}
