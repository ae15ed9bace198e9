package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.layer.NormalizationLayer;
import java.util.List;

/** {@link io.allium.Normalization}. */
final class Normalizing implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        graph.layer(layer, new NormalizationLayer());
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        return List.of(
                WeightSlot.same("mean", NormalizationLayer.MEAN),
                WeightSlot.same("variance", NormalizationLayer.VARIANCE),
                WeightSlot.same("count", NormalizationLayer.COUNT));
    }
}
