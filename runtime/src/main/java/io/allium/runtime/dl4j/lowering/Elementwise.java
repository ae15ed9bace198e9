package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.DropoutLayer;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.Rescale;

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
    static void dropout(InferredLayer layer, Graph graph) {
        graph.layer(layer, new DropoutLayer(((DropoutSpec) layer.layer()).rate(), graph.randomness()));
    }

    /** {@link io.allium.Flatten}. */
    static void flatten(InferredLayer layer, Graph graph) {
        if (layer.inputs().get(0).rank() == 3) {
            graph.layer(
                    layer,
                    new KerasActivation(Activations.linear()),
                    Graph.flattening(layer.inputs().get(0)));
        } else {
            graph.activation(layer, Activations.linear());
        }
    }
}
