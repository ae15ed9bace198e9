package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.runtime.function.ActivityPenalty;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;

/** {@link io.allium.ActivityRegularization}: the values as they are, and their penalty. */
final class PenaltyOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        ActivityRegularizationSpec spec = (ActivityRegularizationSpec) layer.layer();
        ActivityPenalty penalty = new ActivityPenalty(spec.l1(), spec.l2());
        Value in = inputs.get(0);
        NativeArray values = in.data();
        int examples = planner.batch();
        planner.addPenalty(layer.name() + " penalty", () -> sum(penalty, values.floats()) / examples);
        Value out = new Value(layer.output(), in.data(), in.storage());
        return new Planned(out, gradient -> {
            planner.add(
                    layer.name() + " backward", () -> addSlopes(penalty, values.floats(), gradient.floats(), examples));
            planner.gradients().handOn(out, gradient, in);
        });
    }

    private static double sum(ActivityPenalty penalty, FloatBuffer values) {
        double sum = 0;
        for (int i = 0; i < values.capacity(); i++) {
            sum += penalty.of(values.get(i));
        }
        return sum;
    }

    private static void addSlopes(ActivityPenalty penalty, FloatBuffer values, FloatBuffer gradient, int examples) {
        for (int i = 0; i < values.capacity(); i++) {
            gradient.put(i, (float) (gradient.get(i) + penalty.slope(values.get(i)) / examples));
        }
    }
}
