package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivationSpec;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Activation}, a layer of its own. */
final class ActivationOperation implements Operation {
    private final InferredLayer layer;
    private final ActivationSpec spec;
    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable ActivationStage stage;

    ActivationOperation(InferredLayer layer) {
        this.layer = layer;
        this.spec = (ActivationSpec) layer.layer();
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        if (in.rectified() || spec.activation() == ActivationFunction.LINEAR) {
            output = new Value(layer.output(), in.data(), in.storage());
            return output;
        }
        stage = new ActivationStage(
                layer.name(), spec.activation(), planner.purpose().trains());
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
