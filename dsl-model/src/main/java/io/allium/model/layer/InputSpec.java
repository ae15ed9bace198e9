package io.allium.model.layer;

import io.allium.model.Shape;
import java.util.List;

/** An input of the network: it takes nothing and gives one example. */
public sealed interface InputSpec extends LayerSpec permits ImageSpec, FeaturesSpec, FeaturesOfSpec {
    /** The shape of one example. */
    Shape shape();

    @Override
    default Effect effect(List<Operand> inputs) {
        return Effect.of(shape());
    }

    @Override
    default Arity arity() {
        return Arity.NONE;
    }
}
