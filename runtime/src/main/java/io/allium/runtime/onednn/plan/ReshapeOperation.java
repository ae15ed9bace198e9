package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;

/** {@link io.allium.Reshape} and {@link io.allium.Flatten}: the same memory, seen otherwise. */
final class ReshapeOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value in = inputs.get(0);
        NativeArray plain = planner.in(in, planner.natural(in.shape()));
        boolean same = plain == in.data();
        Value out = new Value(
                layer.output(), plain.as(planner.natural(layer.output())), same ? in.storage() : Storage.foreign());
        return new Planned(
                out, gradient -> planner.gradients().handOn(out, gradient.as(planner.natural(in.shape())), in));
    }
}
