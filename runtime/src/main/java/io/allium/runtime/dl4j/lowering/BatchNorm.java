package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.runtime.dl4j.layer.KerasBatchNormalization;
import java.util.List;

/** {@link io.allium.BatchNormalization}. */
final class BatchNorm implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        BatchNormalizationSpec spec = (BatchNormalizationSpec) layer.layer();
        graph.layer(layer, new KerasBatchNormalization(spec.momentum(), spec.epsilon(), spec.center(), spec.scale()));
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        return List.of(
                WeightSlot.same("gamma", KerasBatchNormalization.GAMMA),
                WeightSlot.same("beta", KerasBatchNormalization.BETA),
                WeightSlot.same("moving_mean", KerasBatchNormalization.MEAN),
                WeightSlot.same("moving_variance", KerasBatchNormalization.VARIANCE));
    }
}
