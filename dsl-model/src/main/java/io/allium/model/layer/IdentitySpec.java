package io.allium.model.layer;

import java.util.List;

/** {@link io.allium.Identity}: the input as it is. */
public record IdentitySpec() implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final IdentitySpec DEFAULTS = new IdentitySpec();

    @Override
    public String kind() {
        return "Identity";
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }
}
