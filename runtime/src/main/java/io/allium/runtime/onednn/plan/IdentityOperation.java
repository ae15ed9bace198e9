package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Identity}: the same memory under another name. */
final class IdentityOperation implements Operation {
    private final InferredLayer layer;
    private @Nullable Value input;
    private @Nullable Value output;

    IdentityOperation(InferredLayer layer) {
        this.layer = layer;
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        output = new Value(layer.output(), in.data(), in.storage());
        return output;
    }

    @Override
    public void backward(Planner planner) {
        if (planner.needsGradient(layer, 0)) {
            Value out = Passes.require(output);
            planner.gradients().handOn(out, planner.gradients().of(out), Passes.require(input));
        }
    }
}
