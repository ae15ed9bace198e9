package io.allium.runtime.dl4j.stock;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** {@link io.allium.GlobalMaxPooling2D} and {@link io.allium.GlobalAveragePooling2D}. */
record StockGlobalPooling(PoolingType type) implements LayerLowering {
    private static final int HEIGHT = 1;
    private static final int WIDTH = 2;

    @Override
    public void add(InferredLayer layer, Graph graph) {
        graph.layer(
                layer,
                new GlobalPoolingLayer.Builder(type)
                        .poolingDimensions(HEIGHT, WIDTH)
                        .build());
    }
}
