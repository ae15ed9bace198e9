package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.RescalingSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Rescaling}. */
final class RescalingOperation implements Operation {
    private final InferredLayer layer;
    private final RescalingSpec spec;
    private @Nullable Value input;
    private @Nullable Value output;

    RescalingOperation(InferredLayer layer) {
        this.layer = layer;
        this.spec = (RescalingSpec) layer.layer();
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        Value out = planner.newValue(layer.output(), in.layout());
        scale(planner, (float) spec.offset(), in.data(), out.data());
        input = in;
        output = out;
        return out;
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        scale(planner, 0, gradient, gradient);
        planner.gradients().handOn(out, gradient, Passes.require(input));
    }

    private void scale(Planner planner, float offset, NativeArray from, NativeArray to) {
        Eltwise linear = Eltwise.linear((float) spec.scale(), offset);
        planner.add(
                linear.forward(planner.arena(), layer.name() + " rescaling of " + from.layout(), from.layout()),
                Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to));
    }
}
