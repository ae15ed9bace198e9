package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.Conv2DSpec;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;

/** {@link io.allium.Conv2D}. */
final class Convolution implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        Conv2DSpec spec = (Conv2DSpec) layer.layer();
        Sliding window = new Sliding(spec.kernelSize(), spec.strides(), spec.dilationRate(), spec.padding());
        graph.sliding(
                layer,
                window,
                new ConvolutionLayer.Builder(window.sizes())
                        .stride(window.steps())
                        .dilation(window.dilations())
                        .convolutionMode(window.mode())
                        .dataFormat(CNN2DFormat.NHWC)
                        .nOut(spec.filters())
                        .hasBias(spec.useBias())
                        .activation(Activation.ofConvolution(spec.activation()))
                        .build());
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        return kernelAndBias();
    }

    static List<WeightSlot> kernelAndBias() {
        return List.of(
                WeightSlot.convolution("kernel", ConvolutionParamInitializer.WEIGHT_KEY),
                WeightSlot.same("bias", ConvolutionParamInitializer.BIAS_KEY));
    }
}
