package io.allium.runtime.dl4j.stock;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.layer.Conv2DSpec;
import io.allium.runtime.dl4j.lowering.Activation;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.nd4j.linalg.activations.IActivation;

/** {@link io.allium.Conv2D}. */
final class StockConvolution implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        Conv2DSpec spec = (Conv2DSpec) layer.layer();
        StockWindows windows = StockWindows.of(layer);
        windows.add(
                layer,
                graph,
                new ConvolutionLayer.Builder(windows.sizes())
                        .stride(windows.strides())
                        .dilation(windows.dilations())
                        .convolutionMode(windows.mode())
                        .dataFormat(CNN2DFormat.NHWC)
                        .nOut(spec.filters())
                        .hasBias(spec.useBias())
                        .activation(activation(spec.activation()))
                        .build());
    }

    /** The activation of DL4J's convolution layer, which needs help with what is over the channels. */
    static IActivation activation(ActivationFunction function) {
        return switch (function) {
            case SOFTMAX, LOG_SOFTMAX, SPARSEMAX -> new ChannelActivation(Activation.of(function));
            default -> Activation.of(function);
        };
    }
}
