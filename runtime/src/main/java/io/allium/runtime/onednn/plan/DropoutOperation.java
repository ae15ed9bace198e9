package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DropoutSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;

/** {@link io.allium.Dropout}: a product with a mask that is drawn anew at each step; in inference it is not there. */
final class DropoutOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        double rate = ((DropoutSpec) layer.layer()).rate();
        Value in = inputs.get(0);
        if (!planner.purpose().trains() || rate == 0) {
            return Planned.unchanged(planner, layer, in);
        }
        String name = layer.name();
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        NativeArray mask = planner.scratch(source.layout());
        FloatBuffer values = mask.floats();
        Masks masks = planner.masks();
        planner.add(name + " mask", () -> masks.draw(name, rate, values));
        Value out = planner.newValue(layer.output(), source.layout());
        planner.add(Arithmetic.multiply(planner.arena(), name + " forward", source, mask, out.data()));
        return new Planned(out, gradient -> {
            planner.add(Arithmetic.multiply(planner.arena(), name + " backward", gradient, mask, gradient));
            planner.gradients().handOn(out, gradient, in);
        });
    }
}
