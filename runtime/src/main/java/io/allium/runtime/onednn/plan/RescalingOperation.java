package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;
import java.util.List;

/** {@link io.allium.Rescaling}. */
final class RescalingOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        RescalingSpec spec = (RescalingSpec) layer.layer();
        float factor = (float) spec.scale();
        Value in = inputs.get(0);
        Value out = planner.newValue(layer.output(), in.layout());
        apply(Eltwise.linear(factor, (float) spec.offset()), planner, layer, in.data(), out.data());
        return new Planned(out, gradient -> {
            apply(Eltwise.linear(factor, 0), planner, layer, gradient, gradient);
            planner.gradients().handOn(out, gradient, in);
        });
    }

    private static void apply(Eltwise linear, Planner planner, InferredLayer layer, NativeArray from, NativeArray to) {
        planner.add(
                linear.forward(planner.arena(), layer.name() + " rescaling of " + from.layout(), from.layout()),
                Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to));
    }
}
