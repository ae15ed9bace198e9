package io.allium.runtime.dl4j.stock;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.layer.MergingVertex;
import io.allium.runtime.dl4j.lowering.Graph;
import io.allium.runtime.dl4j.lowering.LayerLowering;
import io.allium.runtime.kernel.Mergings;
import java.util.Set;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex.Op;

/** A merge value by value, of inputs of one shape; to stretch them is ours. */
record StockMerge(Op op) implements LayerLowering {
    @Override
    public void add(InferredLayer layer, Graph graph) {
        boolean equal = Set.copyOf(layer.inputs()).size() == 1;
        graph.vertex(
                layer,
                equal ? new ElementWiseVertex(op) : new MergingVertex(Mergings.of(layer), Shapes.axes(layer.output())));
    }
}
