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

    /** {@link io.allium.Concatenate}. */
    static void concatenate(InferredLayer layer, Graph graph) {
        graph.vertex(layer, new ConcatenateVertex(((ConcatenateSpec) layer.layer()).axis()));
    }
}
