package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.runtime.dl4j.layer.KerasBatchNormalization;
import io.allium.runtime.dl4j.layer.NormalizationLayer;

/** Layers that move and scale channels. */
final class Normalizing {
    private Normalizing() {}

    /** {@link io.allium.BatchNormalization}. */
    static void batchNormalization(InferredLayer layer, Graph graph) {
        BatchNormalizationSpec spec = (BatchNormalizationSpec) layer.layer();
        graph.layer(layer, new KerasBatchNormalization(spec.momentum(), spec.epsilon(), spec.center(), spec.scale()));
    }

    /** {@link io.allium.Normalization}. */
    static void normalization(InferredLayer layer, Graph graph) {
        graph.layer(layer, new NormalizationLayer());
    }
}
