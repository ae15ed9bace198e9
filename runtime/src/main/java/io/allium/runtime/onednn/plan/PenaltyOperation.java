package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.runtime.function.ActivityPenalty;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.ActivityRegularization}: the values as they are, and their penalty. */
final class PenaltyOperation implements Operation {
    private final InferredLayer layer;
    private final ActivityPenalty penalty;
    private @Nullable Value input;
    private @Nullable Value output;

    PenaltyOperation(InferredLayer layer) {
        this.layer = layer;
        ActivityRegularizationSpec spec = (ActivityRegularizationSpec) layer.layer();
        this.penalty = new ActivityPenalty(spec.l1(), spec.l2());
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        output = new Value(layer.output(), in.data(), in.storage());
        NativeArray values = in.data();
        int examples = planner.batch();
        planner.addPenalty(layer.name() + " penalty", () -> sum(values.floats()) / examples);
        return output;
    }

    private double sum(FloatBuffer values) {
        double sum = 0;
        for (int i = 0; i < values.capacity(); i++) {
            sum += penalty.of(values.get(i));
        }
        return sum;
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value in = Passes.require(input);
        Value out = Passes.require(output);
        NativeArray values = in.data();
        NativeArray gradient = planner.gradients().of(out);
        int examples = planner.batch();
        planner.add(layer.name() + " backward", () -> addSlopes(values.floats(), gradient.floats(), examples));
        planner.gradients().handOn(out, gradient, in);
    }

    private void addSlopes(FloatBuffer values, FloatBuffer gradient, int examples) {
        for (int i = 0; i < values.capacity(); i++) {
            gradient.put(i, (float) (gradient.get(i) + penalty.slope(values.get(i)) / examples));
        }
    }
}
