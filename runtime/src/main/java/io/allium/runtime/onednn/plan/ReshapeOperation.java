package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Reshape} and {@link io.allium.Flatten}: the same memory, seen otherwise. */
final class ReshapeOperation implements Operation {
    private final InferredLayer layer;
    private @Nullable Value input;
    private @Nullable Value output;

    ReshapeOperation(InferredLayer layer) {
        this.layer = layer;
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        NativeArray plain = planner.in(in, planner.natural(in.shape()));
        boolean same = plain == in.data();
        input = in;
        output = new Value(
                layer.output(), plain.as(planner.natural(layer.output())), same ? in.storage() : Storage.foreign());
        return output;
    }

    @Override
    public void backward(Planner planner) {
        Value in = Passes.require(input);
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out).as(planner.natural(in.shape()));
        planner.gradients().handOn(out, gradient, in);
    }
}
