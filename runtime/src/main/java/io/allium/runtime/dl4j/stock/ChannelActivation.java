package io.allium.runtime.dl4j.stock;

import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An activation over the channels of a picture, such as the softmax, as that of DL4J's convolution layer. With channels
 * last that layer hands the forward pass {@code [batch, height, width, channels]} and the backward pass {@code [batch,
 * channels, height, width]}, where a function over the last axis has wrong gradients.
 */
final class ChannelActivation extends BaseActivationFunction {
    private static final long serialVersionUID = 1L;

    private final IActivation function;

    /**
     * An activation of pictures.
     *
     * @param function works over the last axis
     */
    ChannelActivation(IActivation function) {
        this.function = function;
    }

    @Override
    public INDArray getActivation(INDArray in, boolean training) {
        return function.getActivation(in, training);
    }

    @Override
    public Pair<INDArray, @Nullable INDArray> backprop(INDArray in, INDArray epsilon) {
        INDArray gradient =
                function.backprop(channelsLast(in), channelsLast(epsilon)).getFirst();
        return new Pair<>(gradient.permute(0, 3, 1, 2).dup('c'), null);
    }

    private static INDArray channelsLast(INDArray channelsFirst) {
        return channelsFirst.permute(0, 2, 3, 1).dup('c');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelActivation that && that.function.equals(function);
    }

    @Override
    public int hashCode() {
        return function.hashCode();
    }

    @Override
    public String toString() {
        return "ChannelActivation(" + function + ")";
    }
}
