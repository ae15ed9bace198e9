package io.allium.model.layer;

import io.allium.model.Shape;
import java.util.List;

/** A layer that changes values at random while the network trains, and does nothing else. */
public sealed interface NoiseSpec extends LayerSpec
        permits DropoutSpec, SpatialDropout2DSpec, GaussianDropoutSpec, GaussianNoiseSpec, AlphaDropoutSpec {
    @Override
    default Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }

    /**
     * The shape of what is drawn for one example: 1 on an axis whose values share what is drawn, else the input's.
     *
     * @param input the shape of the input
     */
    default Shape drawn(Shape input) {
        return input;
    }
}
