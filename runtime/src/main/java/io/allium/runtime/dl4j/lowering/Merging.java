package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.layer.ConcatenateVertex;
import io.allium.runtime.dl4j.layer.MergingVertex;
import io.allium.runtime.kernel.Mergings;
import java.util.Set;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex.Op;

/** Layers that make one of several inputs. */
final class Merging {
    private Merging() {}

    /** {@link io.allium.Add}; DL4J's own adds what is of one shape. */
    static void add(InferredLayer layer, Graph graph) {
        if (Set.copyOf(layer.inputs()).size() == 1) {
            graph.vertex(layer, new ElementWiseVertex(Op.Add));
        } else {
            merge(layer, graph);
        }
    }

    /** Layers that merge value by value, and {@link io.allium.Dot}. */
    static void merge(InferredLayer layer, Graph graph) {
        graph.vertex(layer, new MergingVertex(Mergings.of(layer), Shapes.axes(layer.output())));
    }

    /** {@link io.allium.Concatenate}; DL4J counts the batch as axis 0. */
    static void concatenate(InferredLayer layer, Graph graph) {
        int axis = ((ConcatenateSpec) layer.layer()).index(layer.output().rank());
        graph.vertex(layer, new ConcatenateVertex(axis + 1));
    }
}
