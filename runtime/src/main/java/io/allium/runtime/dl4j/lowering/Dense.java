package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DenseSpec;
import io.allium.runtime.dl4j.layer.DenseLayer;
import java.util.List;

/** {@link io.allium.Dense}. */
final class Dense implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        DenseSpec spec = (DenseSpec) layer.layer();
        graph.layer(layer, new DenseLayer(spec.units(), spec.useBias(), Activation.of(spec.activation())));
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        return WeightSlot.ofDense();
    }
}
