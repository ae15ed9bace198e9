package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.FunctionSpec;
import java.util.List;
import java.util.Optional;

/** A layer that is an activation: {@link io.allium.Activation}, {@link io.allium.ReLU} and their like. */
final class ActivationOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Optional<PlannedFunction> function = Activations.of((FunctionSpec) layer.layer(), layer.output());
        Value in = inputs.get(0);
        if (in.rectified() || function.isEmpty()) {
            return Planned.unchanged(planner, layer, in);
        }
        ActivationStage stage =
                new ActivationStage(layer.name(), function, planner.purpose().trains());
        Value out = planner.newValue(layer.output(), in.layout());
        stage.forward(planner, in.data(), out.data());
        return new Planned(out, gradient -> {
            stage.backward(planner, in.data(), out.data(), gradient);
            planner.gradients().handOn(out, gradient, in);
        });
    }
}
