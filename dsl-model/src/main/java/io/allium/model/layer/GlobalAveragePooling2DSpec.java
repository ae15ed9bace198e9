package io.allium.model.layer;

import io.allium.model.Shape;
import java.util.List;

/** {@link io.allium.GlobalAveragePooling2D}: the mean of each channel of a picture. */
public record GlobalAveragePooling2DSpec() implements PoolingSpec {
    /** The annotation's defaults. */
    public static final GlobalAveragePooling2DSpec DEFAULTS = new GlobalAveragePooling2DSpec();

    @Override
    public String kind() {
        return "GlobalAveragePooling2D";
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        return Effect.of(Shape.of(inputs.get(0).shape().last()));
    }
}
