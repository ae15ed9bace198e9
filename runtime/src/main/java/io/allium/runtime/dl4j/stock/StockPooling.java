package io.allium.runtime.dl4j.stock;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer.PoolingType;

/** {@link io.allium.MaxPooling2D} and {@link io.allium.AveragePooling2D}. */
record StockPooling(PoolingType type) implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        StockWindows windows = StockWindows.of(layer);
        windows.add(
                layer,
                graph,
                new SubsamplingLayer.Builder(type)
                        .kernelSize(windows.sizes())
                        .stride(windows.strides())
                        .convolutionMode(windows.mode())
                        .dataFormat(CNN2DFormat.NHWC)
                        .build());
    }
}
