package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivationSpec;
import java.util.List;

/** {@link io.allium.Activation}, a layer of its own. */
final class ActivationOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        ActivationFunction function = ((ActivationSpec) layer.layer()).activation();
        Value in = inputs.get(0);
        if (in.rectified() || function == ActivationFunction.LINEAR) {
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
