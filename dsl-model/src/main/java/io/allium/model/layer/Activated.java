package io.allium.model.layer;

import io.allium.ActivationFunction;

/** A layer that ends with an activation. */
public sealed interface Activated extends LayerSpec permits DenseSpec, Conv2DSpec, FunctionSpec {
    /** What is applied to the output. */
    ActivationFunction activation();

    /** The same layer without its activation. */
    default LayerSpec withoutActivation() {
        return with(members().and("activation", ActivationFunction.LINEAR));
    }
}
