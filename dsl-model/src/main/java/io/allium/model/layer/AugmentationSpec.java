package io.allium.model.layer;

import java.util.List;

/** A layer that changes pictures at random while the network trains, so that there are more of them. */
public sealed interface AugmentationSpec extends LayerSpec
        permits RandomFlipSpec,
                RandomTranslationSpec,
                RandomRotationSpec,
                RandomZoomSpec,
                RandomContrastSpec,
                RandomBrightnessSpec,
                RandomCropSpec {
    @Override
    default Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        return Effect.of(inputs.get(0).shape());
    }
}
