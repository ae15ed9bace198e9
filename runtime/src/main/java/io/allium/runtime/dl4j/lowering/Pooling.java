package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.GlobalPoolingSpec;
import io.allium.runtime.dl4j.layer.Pooling2DLayer;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;

/** Layers that make one number of many, channel by channel. */
final class Pooling {
    private Pooling() {}

    /** {@link io.allium.MaxPooling2D} and {@link io.allium.AveragePooling2D}. */
    static LayerLowering windows(Kind kind) {
        return (layer, graph) -> graph.layer(
                layer, Pooling2DLayer.of(kind, Sliding.of(layer.layer()).windows(layer)));
    }

    /** {@link io.allium.GlobalMaxPooling2D} and {@link io.allium.GlobalAveragePooling2D}. */
    static LayerLowering global(Kind kind) {
        return (layer, graph) -> graph.layer(layer, global(kind, layer));
    }

    private static Pooling2DLayer global(Kind kind, InferredLayer layer) {
        Shape picture = layer.inputs().get(0);
        boolean keepDims = ((GlobalPoolingSpec) layer.layer()).keepDims();
        return Pooling2DLayer.global(kind, picture.axis(0), picture.axis(1), keepDims);
    }
}
