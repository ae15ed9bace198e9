package io.allium.runtime.dl4j.lowering;

import io.allium.model.layer.AugmentationSpec;
import io.allium.runtime.augment.Augmentations;
import io.allium.runtime.dl4j.layer.AugmentationLayer;
import io.allium.runtime.engine.Randomness;

/** Layers that change pictures at random. */
final class Augmenting {
    private Augmenting() {}

    /** {@link io.allium.RandomFlip} and its like. */
    static LayerLowering of(Randomness randomness) {
        return (layer, graph) -> graph.layer(
                layer,
                new AugmentationLayer(
                        Augmentations.of(
                                (AugmentationSpec) layer.layer(), layer.inputs().get(0)),
                        layer.output().axes(),
                        randomness));
    }
}
