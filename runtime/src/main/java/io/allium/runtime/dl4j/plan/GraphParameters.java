package io.allium.runtime.dl4j.plan;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.runtime.dl4j.array.Addresses;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.onednn.plan.Parameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The parameters of a graph: each is a part of one array, and its gradient the same part of another. */
final class GraphParameters implements Parameters {
    private final Map<String, Long> offsets = new HashMap<>();
    private final INDArray parameters;
    private final INDArray gradients;

    GraphParameters(InferredNetwork network, ComputationGraph graph, INDArray gradients) {
        this.parameters = graph.params();
        this.gradients = gradients;
        long start = Addresses.of(parameters);
        for (InferredLayer layer : network.layers()) {
            for (WeightSlot slot : LayerLowerings.slots(layer)) {
                INDArray array = graph.getLayer(layer.name()).getParam(slot.key());
                if (array != null) {
                    offsets.put(layer.name() + "/" + slot.name(), Addresses.of(array) - start);
                }
            }
        }
    }

    @Override
    public long value(String layer, String array) {
        return Addresses.of(parameters) + offset(layer, array);
    }

    @Override
    public long gradient(String layer, String array) {
        return Addresses.of(gradients) + offset(layer, array);
    }

    private long offset(String layer, String array) {
        return Objects.requireNonNull(offsets.get(layer + "/" + array), array);
    }
}
