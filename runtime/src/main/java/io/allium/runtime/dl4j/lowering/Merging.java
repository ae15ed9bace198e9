package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.dl4j.layer.ConcatenateVertex;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex.Op;

/** Layers that make one of several inputs. */
final class Merging {
    private Merging() {}

    /** {@link io.allium.Add}. */
    static void add(InferredLayer layer, Graph graph) {
        graph.vertex(layer, new ElementWiseVertex(Op.Add));
    }

    /** {@link io.allium.Concatenate}; DL4J counts the batch as axis 0. */
    static void concatenate(InferredLayer layer, Graph graph) {
        int axis = ((ConcatenateSpec) layer.layer()).index(layer.output().rank());
        graph.vertex(layer, new ConcatenateVertex(axis + 1));
    }
}
