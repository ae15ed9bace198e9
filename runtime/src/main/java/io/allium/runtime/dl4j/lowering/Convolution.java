package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.Conv2DSpec;
import io.allium.runtime.dl4j.layer.Conv2DLayer;
import io.allium.runtime.dl4j.layer.Windows;
import java.util.List;

/** {@link io.allium.Conv2D}. */
final class Convolution implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        Conv2DSpec spec = (Conv2DSpec) layer.layer();
        Windows windows = Sliding.of(spec).windows(layer);
        graph.layer(layer, new Conv2DLayer(windows, spec.filters(), spec.useBias(), Activation.of(spec.activation())));
    }

    @Override
    public List<WeightSlot> slots(InferredLayer layer) {
        return WeightSlot.ofConvolution();
    }
}
