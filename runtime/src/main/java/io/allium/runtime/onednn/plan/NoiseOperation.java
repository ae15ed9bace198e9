package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.NoiseSpec;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.noise.Noise;
import io.allium.runtime.noise.Noises;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link io.allium.Dropout} and its like: a product with numbers that are drawn anew at each step, and a sum with
 * others; in inference it is not there.
 */
final class NoiseOperation implements Operation {
    private final InferredLayer layer;
    private final Noise noise;
    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable NativeArray factors;

    NoiseOperation(InferredLayer layer) {
        this.layer = layer;
        this.noise = Noises.of((NoiseSpec) layer.layer());
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        if (!planner.purpose().trains() || !(noise.multiplies() || noise.adds())) {
            output = new Value(layer.output(), in.data(), in.storage());
            return output;
        }
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        Value out = planner.newValue(layer.output(), source.layout());
        output = out;
        if (noise.multiplies()) {
            NativeArray drawn = planner.scratch(drawn(planner));
            draw(planner, "factors", drawn.floats(), noise::factors);
            planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " forward", source, drawn, out.data()));
            factors = drawn;
            source = out.data();
        }
        if (noise.adds()) {
            NativeArray drawn = planner.scratch(drawn(planner));
            draw(planner, "offsets", drawn.floats(), noise::offsets);
            planner.add(Arithmetic.add(planner.arena(), layer.name() + " forward", source, drawn, out.data()));
        }
        return out;
    }

    /** Fills an array with what is drawn. */
    private interface Filling {
        void fill(Draws draws, FloatBuffer values);
    }

    private void draw(Planner planner, String what, FloatBuffer values, Filling filling) {
        Chance chance = planner.chance();
        planner.add(layer.name() + " " + what, () -> filling.fill(chance.draws(layer.name()), values));
    }

    private Layout drawn(Planner planner) {
        return planner.natural(((NoiseSpec) layer.layer()).drawn(layer.output()));
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        if (factors != null) {
            planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " backward", gradient, factors, gradient));
        }
        planner.gradients().handOn(out, gradient, Passes.require(input));
    }
}
