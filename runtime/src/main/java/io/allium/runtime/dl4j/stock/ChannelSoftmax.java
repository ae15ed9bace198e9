package io.allium.runtime.dl4j.stock;

import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The softmax over the channels of a picture, as the activation of DL4J's convolution layer. With channels last that
 * layer hands the forward pass {@code [batch, height, width, channels]} and the backward pass {@code [batch, channels,
 * height, width]}, where a softmax over the last axis has wrong gradients.
 */
final class ChannelSoftmax extends BaseActivationFunction {
    private static final long serialVersionUID = 1L;

    private final ActivationSoftmax softmax = new ActivationSoftmax();

    @Override
    public INDArray getActivation(INDArray in, boolean training) {
        return softmax.getActivation(in, training);
    }

    @Override
    public Pair<INDArray, @Nullable INDArray> backprop(INDArray in, INDArray epsilon) {
        INDArray gradient =
                softmax.backprop(channelsLast(in), channelsLast(epsilon)).getFirst();
        return new Pair<>(gradient.permute(0, 3, 1, 2).dup('c'), null);
    }

    private static INDArray channelsLast(INDArray channelsFirst) {
        return channelsFirst.permute(0, 2, 3, 1).dup('c');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelSoftmax;
    }

    @Override
    public int hashCode() {
        return ChannelSoftmax.class.hashCode();
    }

    @Override
    public String toString() {
        return "ChannelSoftmax";
    }
}
