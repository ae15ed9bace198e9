package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;

/** {@link io.allium.Add} of inputs of one shape. */
final class AddOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value out = planner.newValue(layer.output(), inputs.get(0).layout());
        List<NativeArray> arrays =
                inputs.stream().map(value -> planner.in(value, out.layout())).toList();
        planner.add(Arithmetic.sum(planner.arena(), layer.name() + " forward", arrays, out.data()));
        List<Integer> learning = planner.learningInputs(layer);
        return new Planned(out, gradient -> {
            // Each input may change what it gets, so all but the last get a copy.
            for (int i : learning.subList(0, learning.size() - 1)) {
                planner.gradients().giveCopy(inputs.get(i), gradient, layer.name() + " backward");
            }
            int last = learning.get(learning.size() - 1);
            planner.gradients().handOn(out, gradient, inputs.get(last));
        });
    }
}
