package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;

/** Says one kind of layer in DL4J's words. */
@FunctionalInterface
public interface LayerLowering {
    /**
     * Adds the layer to a graph, under its own name.
     *
     * @param layer a layer of which everything is known
     * @param graph the graph so far: the layers that feed it are there
     */
    void add(InferredLayer layer, Graph graph);
}
