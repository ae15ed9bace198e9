package io.allium.model.layer;

import io.allium.model.Shape;
import java.util.List;

/** A layer that makes one number of each channel of a picture. */
public sealed interface GlobalPoolingSpec extends PoolingSpec
        permits GlobalMaxPooling2DSpec, GlobalAveragePooling2DSpec {
    /** Whether the output stays a picture, of one pixel. */
    boolean keepDims();

    @Override
    default Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        int channels = inputs.get(0).shape().last();
        return Effect.of(keepDims() ? Shape.of(1, 1, channels) : Shape.of(channels));
    }
}
