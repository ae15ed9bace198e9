package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Add} of inputs of one shape. */
final class AddOperation implements Operation {
    private final InferredLayer layer;
    private List<Value> inputs = List.of();
    private @Nullable Value output;

    AddOperation(InferredLayer layer) {
        this.layer = layer;
    }

    @Override
    public Value forward(Planner planner, List<Value> values) {
        inputs = values;
        Value out = planner.newValue(layer.output(), values.get(0).layout());
        List<NativeArray> arrays =
                values.stream().map(value -> planner.in(value, out.layout())).toList();
        planner.add(Arithmetic.sum(planner.arena(), layer.name() + " forward", arrays, out.data()));
        output = out;
        return out;
    }

    /** All but the last input that wants one get a copy, since each may change what it gets. */
    @Override
    public void backward(Planner planner) {
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        for (int i = 0; i < inputs.size(); i++) {
            if (!planner.needsGradient(layer, i)) {
                continue;
            }
            Value in = inputs.get(i);
            if (isLast(planner, i)) {
                planner.gradients().handOn(out, gradient, in);
            } else {
                planner.gradients()
                        .give(
                                in,
                                in.layout(),
                                part -> planner.add(
                                        Arithmetic.copy(planner.arena(), layer.name() + " backward", gradient, part)));
            }
        }
    }

    private boolean isLast(Planner planner, int index) {
        for (int i = index + 1; i < inputs.size(); i++) {
            if (planner.needsGradient(layer, i)) {
                return false;
            }
        }
        return true;
    }
}
