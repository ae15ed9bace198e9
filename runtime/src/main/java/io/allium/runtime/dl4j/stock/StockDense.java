package io.allium.runtime.dl4j.stock;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DenseSpec;
import io.allium.runtime.dl4j.lowering.Activation;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;

/**
 * {@link io.allium.Dense}; on a picture it is a convolution of one by one, since DL4J would flatten the picture. On
 * other arrays of several axes it is ours: DL4J has none.
 */
final class StockDense implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        DenseSpec spec = (DenseSpec) layer.layer();
        int rank = layer.inputs().get(0).rank();
        if (rank == 3) {
            graph.layer(
                    layer,
                    new ConvolutionLayer.Builder(1, 1)
                            .dataFormat(CNN2DFormat.NHWC)
                            .nOut(spec.units())
                            .hasBias(spec.useBias())
                            .activation(StockConvolution.activation(spec.activation()))
                            .build());
        } else if (rank == 1) {
            graph.layer(
                    layer,
                    new DenseLayer.Builder()
                            .nOut(spec.units())
                            .hasBias(spec.useBias())
                            .activation(Activation.of(spec.activation()))
                            .build());
        } else {
            graph.layer(
                    layer,
                    new io.allium.runtime.dl4j.layer.DenseLayer(
                            spec.units(), spec.useBias(), Activation.of(spec.activation())));
        }
    }
}
