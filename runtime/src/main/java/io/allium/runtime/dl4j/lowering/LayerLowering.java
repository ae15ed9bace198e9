package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import java.util.List;

/** Says one kind of layer in DL4J's words. */
public interface LayerLowering {
    /**
     * Adds the layer to a graph, under its own name.
     *
     * @param layer a layer of which everything is known
     * @param graph the graph so far: the layers that feed it are there
     */
    void add(InferredLayer layer, Graph graph);

    /** Where DL4J keeps each array of the layer. */
    default List<WeightSlot> slots(InferredLayer layer) {
        return List.of();
    }
}
