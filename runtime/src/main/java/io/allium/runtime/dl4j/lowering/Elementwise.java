package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.NoiseSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.augment.Augmentations;
import io.allium.runtime.dl4j.array.Shapes;
import io.allium.runtime.dl4j.layer.Activations;
import io.allium.runtime.dl4j.layer.AugmentationLayer;
import io.allium.runtime.dl4j.layer.KerasActivation;
import io.allium.runtime.dl4j.layer.NoiseLayer;
import io.allium.runtime.dl4j.layer.PenaltyLayer;
import io.allium.runtime.dl4j.layer.RearrangementLayer;
import io.allium.runtime.dl4j.layer.Rescale;
import io.allium.runtime.function.ActivityPenalty;
import io.allium.runtime.kernel.Rearrangements;
import io.allium.runtime.noise.Noises;

/** Layers without weights that keep values where they are, or only move them. */
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
    static void noise(InferredLayer layer, Graph graph) {
        NoiseSpec spec = (NoiseSpec) layer.layer();
        Shape shape = layer.output();
        graph.layer(
                layer,
                new NoiseLayer(Noises.of(spec), shape.axes(), spec.drawn(shape).axes(), graph.randomness()));
    }

    /** {@link io.allium.ActivityRegularization}. */
    static void penalty(InferredLayer layer, Graph graph) {
        ActivityRegularizationSpec spec = (ActivityRegularizationSpec) layer.layer();
        graph.layer(layer, new PenaltyLayer(new ActivityPenalty(spec.l1(), spec.l2())));
    }

    /** {@link io.allium.RandomFlip} and its like. */
    static void augmentation(InferredLayer layer, Graph graph) {
        graph.layer(
                layer,
                new AugmentationLayer(
                        Augmentations.of(
                                (AugmentationSpec) layer.layer(), layer.inputs().get(0)),
                        layer.output().axes(),
                        graph.randomness()));
    }

    /** {@link io.allium.Identity}. */
    static void identity(InferredLayer layer, Graph graph) {
        graph.activation(layer, Activations.linear());
    }

    /** Layers that put the values of their input elsewhere. */
    static void rearrangement(InferredLayer layer, Graph graph) {
        graph.layer(layer, new RearrangementLayer(Rearrangements.of(layer), Shapes.axes(layer.output())));
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
