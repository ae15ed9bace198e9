package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.Rescale;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;

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

    /** {@link io.allium.Dropout}; DL4J is told the share that stays, and 0 of them would mean no dropout. */
    static void dropout(InferredLayer layer, Graph graph) {
        double rate = ((DropoutSpec) layer.layer()).rate();
        if (rate == 0) {
            graph.activation(layer, Activations.linear());
        } else {
            graph.layer(layer, new DropoutLayer(1 - rate));
        }
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
