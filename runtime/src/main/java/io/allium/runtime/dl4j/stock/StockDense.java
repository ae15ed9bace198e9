package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DenseSpec;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;

/** {@link io.allium.Dense}; on a picture it is a convolution of one by one, since DL4J would flatten the picture. */
final class Dense implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        DenseSpec spec = (DenseSpec) layer.layer();
        if (onPicture(layer)) {
            graph.layer(
                    layer,
                    new ConvolutionLayer.Builder(1, 1)
                            .dataFormat(CNN2DFormat.NHWC)
                            .nOut(spec.units())
                            .hasBias(spec.useBias())
                            .activation(Activation.ofConvolution(spec.activation()))
                            .build());
        } else {
            graph.layer(
                    layer,
                    new DenseLayer.Builder()
                            .nOut(spec.units())
                            .hasBias(spec.useBias())
                            .activation(Activation.of(spec.activation()))
                            .build());
        }
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        if (onPicture(layer)) {
            return Convolution.kernelAndBias();
        }
        return List.of(
                WeightSlot.same("kernel", DefaultParamInitializer.WEIGHT_KEY),
                WeightSlot.same("bias", DefaultParamInitializer.BIAS_KEY));
    }

    private static boolean onPicture(InferredLayer layer) {
        return layer.inputs().get(0).rank() == 3;
    }
}
