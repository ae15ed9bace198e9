package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.layer.Flattening;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.KerasLayer;
import io.allium.runtime.engine.Randomness;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.activations.IActivation;

/** A DL4J graph that is being built: arrays are {@code [batch, ...]}, channels last. */
public final class Graph {
    private final GraphBuilder builder;
    private final Randomness randomness;

    Graph(GraphBuilder builder, Randomness randomness) {
        this.builder = builder;
        this.randomness = randomness;
    }

    /** Where what its layers draw comes from. */
    Randomness randomness() {
        return randomness;
    }

    /** Adds a layer under its name. */
    public void layer(InferredLayer layer, Layer dl4j) {
        builder.addLayer(layer.name(), kept(layer, dl4j), inputs(layer));
    }

    /** Adds a layer under its name, and what is done to its input before. */
    public void layer(InferredLayer layer, Layer dl4j, InputPreProcessor before) {
        builder.addLayer(layer.name(), kept(layer, dl4j), before, inputs(layer));
    }

    /** DL4J's own layers can neither be frozen nor share what they have. */
    private static Layer kept(InferredLayer layer, Layer dl4j) {
        boolean asks = layer.node().frozen() || layer.node().sharedWith().isPresent();
        if (!asks || layer.effect().weights().isEmpty()) {
            return dl4j;
        }
        if (!(dl4j instanceof KerasLayer own)) {
            throw new IllegalStateException(
                    "DL4J's own layer for " + layer.name() + " cannot be frozen or share weights.");
        }
        if (layer.node().frozen()) {
            own.freeze();
        }
        if (layer.node().sharedWith().isPresent()) {
            own.share();
        }
        return own;
    }

    /** Adds a vertex under the layer's name. */
    public void vertex(InferredLayer layer, GraphVertex dl4j) {
        builder.addVertex(layer.name(), dl4j, inputs(layer));
    }

    void activation(InferredLayer layer, IActivation function) {
        layer(layer, new KerasActivation(function));
    }

    /** What makes a row of an array, the last axis running fastest. */
    static InputPreProcessor flattening(Shape shape) {
        return new Flattening(Shapes.axes(shape));
    }

    private static String[] inputs(InferredLayer layer) {
        return layer.node().inputs().toArray(String[]::new);
    }
}
