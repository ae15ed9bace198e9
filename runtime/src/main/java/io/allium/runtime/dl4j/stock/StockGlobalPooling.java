package io.allium.runtime.dl4j.stock;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.GlobalPoolingSpec;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** {@link io.allium.GlobalMaxPooling2D} and {@link io.allium.GlobalAveragePooling2D}. */
record StockGlobalPooling(PoolingType type) implements LayerLowering {
    private static final int HEIGHT = 1;
    private static final int WIDTH = 2;

    @Override
    public void add(InferredLayer layer, Graph graph) {
        if (((GlobalPoolingSpec) layer.layer()).keepDims()) {
            Shape map = layer.inputs().get(0);
            graph.layer(
                    layer,
                    new SubsamplingLayer.Builder(type)
                            .kernelSize(map.axis(0), map.axis(1))
                            .stride(map.axis(0), map.axis(1))
                            .dataFormat(CNN2DFormat.NHWC)
                            .build());
            return;
        }
        graph.layer(
                layer,
                new GlobalPoolingLayer.Builder(type)
                        .poolingDimensions(HEIGHT, WIDTH)
                        .build());
    }
}
