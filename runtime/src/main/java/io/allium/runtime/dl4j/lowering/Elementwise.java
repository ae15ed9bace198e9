package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.NoiseSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.NoiseLayer;
import io.allium.runtime.dl4j.layer.PenaltyLayer;
import io.allium.runtime.dl4j.layer.Rescale;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.function.ActivityPenalty;
import io.allium.runtime.noise.Noises;

/** Layers that change values one by one, or only their arrangement. */
final class Elementwise {
    private Elementwise() {}

    /** {@link io.allium.Activation}, and the layers that are one. */
    static void function(InferredLayer layer, Graph graph) {
        graph.activation(
                layer,
                Activation.of((FunctionSpec) layer.layer(), layer.output().rank()));
    }

    /** {@link io.allium.Rescaling}. */
    static void rescaling(InferredLayer layer, Graph graph) {
        RescalingSpec spec = (RescalingSpec) layer.layer();
        graph.activation(layer, new Rescale(spec.scale(), spec.offset()));
    }

    /** {@link io.allium.Dropout} and its like. */
    static LayerLowering noise(Randomness randomness) {
        return (layer, graph) -> {
            NoiseSpec spec = (NoiseSpec) layer.layer();
            Shape shape = layer.output();
            graph.layer(
                    layer,
                    new NoiseLayer(
                            Noises.of(spec), shape.axes(), spec.drawn(shape).axes(), randomness));
        };
    }

    /** {@link io.allium.ActivityRegularization}. */
    static void penalty(InferredLayer layer, Graph graph) {
        ActivityRegularizationSpec spec = (ActivityRegularizationSpec) layer.layer();
        graph.layer(layer, new PenaltyLayer(new ActivityPenalty(spec.l1(), spec.l2())));
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
