package io.allium.runtime.dl4j.lowering;

import io.allium.model.layer.GlobalPoolingSpec;
import io.allium.runtime.dl4j.layer.Pooling2DLayer;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.PlacedWindows;

/** Layers that make one number of many, channel by channel. */
final class Pooling {
    private Pooling() {}

    /** {@link io.allium.MaxPooling2D} and {@link io.allium.AveragePooling2D}. */
    static LayerLowering windows(Kind kind) {
        return (layer, graph) -> graph.layer(layer, Pooling2DLayer.of(kind, PlacedWindows.of(layer)));
    }

    /** {@link io.allium.GlobalMaxPooling2D} and {@link io.allium.GlobalAveragePooling2D}. */
    static LayerLowering global(Kind kind) {
        return (layer, graph) -> graph.layer(
                layer,
                Pooling2DLayer.global(
                        kind, PlacedWindows.whole(layer), ((GlobalPoolingSpec) layer.layer()).keepDims()));
    }
}
