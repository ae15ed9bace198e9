package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DropoutSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Dropout}: a product with a mask that is drawn anew at each step; in inference it is not there. */
final class DropoutOperation implements Operation {
    private final InferredLayer layer;
    private final double rate;
    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable NativeArray mask;

    DropoutOperation(InferredLayer layer) {
        this.layer = layer;
        this.rate = ((DropoutSpec) layer.layer()).rate();
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        if (!planner.purpose().trains() || rate == 0) {
            output = new Value(layer.output(), in.data(), in.storage());
            return output;
        }
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        NativeArray drawn = planner.scratch(source.layout());
        FloatBuffer values = drawn.floats();
        Masks masks = planner.masks();
        planner.add(layer.name() + " mask", () -> masks.draw(layer.name(), rate, values));
        output = planner.newValue(layer.output(), source.layout());
        planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " forward", source, drawn, output.data()));
        mask = drawn;
        return output;
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        if (mask != null) {
            planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " backward", gradient, mask, gradient));
        }
        planner.gradients().handOn(out, gradient, Passes.require(input));
    }
}
