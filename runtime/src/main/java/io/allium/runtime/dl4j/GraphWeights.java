package io.allium.runtime.dl4j;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.NetworkArrays;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a graph has learned, in Keras's words.
 *
 * @param network the network that the graph computes
 * @param graph the graph
 */
record GraphWeights(InferredNetwork network, ComputationGraph graph) {
    /** A copy of every array, in the order of the layers, in Keras's layout. */
    List<NamedArray> read() {
        List<NamedArray> arrays = new ArrayList<>();
        for (InferredLayer layer : network.layers()) {
            for (WeightSlot slot : LayerLowerings.slots(layer)) {
                Shape shape = weight(layer, slot.name()).shape();
                arrays.add(new NamedArray(layer.name(), slot.name(), shape, slot.read(parameter(layer, slot))));
            }
        }
        return arrays;
    }

    /**
     * Replaces arrays: all that are given, or none.
     *
     * @throws IllegalArgumentException if the network has no such array
     */
    void write(List<NamedArray> arrays) {
        NetworkArrays.of(network).stranger(arrays).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        for (NamedArray array : arrays) {
            InferredLayer layer = network.layer(array.layer()).orElseThrow();
            WeightSlot slot = LayerLowerings.slots(layer).stream()
                    .filter(candidate -> candidate.name().equals(array.name()))
                    .findFirst()
                    .orElseThrow();
            slot.write(array.values(), parameter(layer, slot));
        }
    }

    private static Weight weight(InferredLayer layer, String name) {
        return layer.weights().stream()
                .filter(weight -> weight.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private INDArray parameter(InferredLayer layer, WeightSlot slot) {
        return graph.getLayer(layer.name()).getParam(slot.key());
    }
}
