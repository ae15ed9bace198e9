package io.allium.runtime.dl4j.lowering;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer.PoolingType;

/** Poolings with a window. */
final class Pooling {
    private Pooling() {}

    /** {@link io.allium.MaxPooling2D}. */
    static void max(InferredLayer layer, Graph graph) {
        MaxPooling2DSpec spec = (MaxPooling2DSpec) layer.layer();
        add(layer, graph, PoolingType.MAX, spec.poolSize(), spec.strides(), spec.padding());
    }

    /** {@link io.allium.AveragePooling2D}. */
    static void average(InferredLayer layer, Graph graph) {
        AveragePooling2DSpec spec = (AveragePooling2DSpec) layer.layer();
        add(layer, graph, PoolingType.AVG, spec.poolSize(), spec.strides(), spec.padding());
    }

    private static void add(
            InferredLayer layer,
            Graph graph,
            PoolingType type,
            List<Integer> poolSize,
            List<Integer> strides,
            Padding padding) {
        Sliding window = new Sliding(poolSize, strides.isEmpty() ? poolSize : strides, List.of(1), padding);
        graph.sliding(
                layer,
                window,
                new SubsamplingLayer.Builder(type)
                        .kernelSize(window.sizes())
                        .stride(window.steps())
                        .convolutionMode(window.mode())
                        .dataFormat(CNN2DFormat.NHWC)
                        .build());
    }
}
