package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.DropoutLayer;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.RearrangementLayer;
import io.allium.runtime.dl4j.layer.Rescale;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.kernel.Rearrangements;

/** Layers that change values one by one, or only their arrangement. */
final class Elementwise {
    private Elementwise() {}

    /** {@link io.allium.Activation}. */
    static void activation(InferredLayer layer, Graph graph) {
        graph.activation(layer, Activation.of(((ActivationSpec) layer.layer()).activation()));
    }

    /** {@link io.allium.Rescaling}. */
    static void rescaling(InferredLayer layer, Graph graph) {
        RescalingSpec spec = (RescalingSpec) layer.layer();
        graph.activation(layer, new Rescale(spec.scale(), spec.offset()));
    }

    /** {@link io.allium.Dropout}. */
    static LayerLowering dropout(Randomness randomness) {
        return (layer, graph) -> graph.layer(layer, new DropoutLayer(((DropoutSpec) layer.layer()).rate(), randomness));
    }

    /** {@link io.allium.Identity}. */
    static void identity(InferredLayer layer, Graph graph) {
        graph.activation(layer, Activations.linear());
    }

    /** Layers that put the values of their input elsewhere. */
    static void rearrangement(InferredLayer layer, Graph graph) {
        graph.layer(layer, new RearrangementLayer(Rearrangements.of(layer), Graph.extents(layer.output())));
    }

    /** {@link io.allium.Flatten}. */
    static void flatten(InferredLayer layer, Graph graph) {
        if (layer.inputs().get(0).rank() > 1) {
            graph.layer(
                    layer,
                    new KerasActivation(Activations.linear()),
                    Graph.flattening(layer.inputs().get(0)));
        } else {
            graph.activation(layer, Activations.linear());
        }
    }
}
