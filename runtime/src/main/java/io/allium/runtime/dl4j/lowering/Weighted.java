package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.runtime.dl4j.layer.Conv2DLayer;
import io.allium.runtime.dl4j.layer.DenseLayer;
import io.allium.runtime.engine.PlacedWindows;

/** Layers that have a kernel. */
final class Weighted {
    private Weighted() {}

    /** {@link io.allium.Dense}. */
    static void dense(InferredLayer layer, Graph graph) {
        DenseSpec spec = (DenseSpec) layer.layer();
        graph.layer(layer, new DenseLayer(spec.units(), spec.useBias(), Activation.of(spec.activation())));
    }

    /** {@link io.allium.Conv2D}. */
    static void convolution(InferredLayer layer, Graph graph) {
        Conv2DSpec spec = (Conv2DSpec) layer.layer();
        graph.layer(
                layer,
                new Conv2DLayer(
                        PlacedWindows.of(layer), spec.filters(), spec.useBias(), Activation.of(spec.activation())));
    }
}
