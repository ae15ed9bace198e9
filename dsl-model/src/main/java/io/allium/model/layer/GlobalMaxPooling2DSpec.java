package io.allium.model.layer;

import io.allium.model.Shape;
import java.util.List;

/** {@link io.allium.GlobalMaxPooling2D}: the largest value of each channel of a picture. */
public record GlobalMaxPooling2DSpec() implements PoolingSpec {
    /** The annotation's defaults. */
    public static final GlobalMaxPooling2DSpec DEFAULTS = new GlobalMaxPooling2DSpec();

    @Override
    public String kind() {
        return "GlobalMaxPooling2D";
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        return Effect.of(Shape.of(inputs.get(0).shape().last()));
    }
}
