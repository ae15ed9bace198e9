package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.FunctionSpec;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A layer that is an activation: {@link io.allium.Activation}, {@link io.allium.ReLU} and their like. */
final class ActivationOperation implements Operation {
    private final InferredLayer layer;
    private final Optional<PlannedFunction> function;
    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable ActivationStage stage;

    ActivationOperation(InferredLayer layer) {
        this.layer = layer;
        this.function = Activations.of((FunctionSpec) layer.layer(), layer.output());
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        if (in.rectified() || function.isEmpty()) {
            output = new Value(layer.output(), in.data(), in.storage());
            return output;
        }
        stage = new ActivationStage(layer.name(), function, planner.purpose().trains());
        output = planner.newValue(layer.output(), in.layout());
        stage.forward(planner, in.data(), output.data());
        return output;
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value in = Passes.require(input);
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        if (stage != null) {
            stage.backward(planner, in.data(), out.data(), gradient);
        }
        planner.gradients().handOn(out, gradient, in);
    }
}
