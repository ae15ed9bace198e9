package io.allium.model.layer;

import java.util.List;

/** A layer that is an activation and nothing else. */
public sealed interface FunctionSpec extends Activated
        permits ActivationSpec, ReLUSpec, LeakyReLUSpec, ELUSpec, SoftmaxSpec {
    @Override
    default LayerSpec withoutActivation() {
        return ActivationSpec.DEFAULTS;
    }

    @Override
    default Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }
}
