package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.NoiseSpec;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.noise.Noise;
import io.allium.runtime.noise.Noises;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * {@link io.allium.Dropout} and its like: a product with numbers that are drawn anew at each step, and a sum with
 * others; in inference it is not there.
 */
final class NoiseOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Noise noise = Noises.of((NoiseSpec) layer.layer());
        Value in = inputs.get(0);
        if (!planner.purpose().trains() || !(noise.multiplies() || noise.adds())) {
            return Planned.unchanged(planner, layer, in);
        }
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        Value out = planner.newValue(layer.output(), source.layout());
        return noise.multiplies()
                ? multiplied(planner, layer, noise, in, source, out)
                : added(planner, layer, noise, in, source, out);
    }

    private static Planned multiplied(
            Planner planner, InferredLayer layer, Noise noise, Value in, NativeArray source, Value out) {
        NativeArray factors = drawn(planner, layer, "factors", noise::factors);
        planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " forward", source, factors, out.data()));
        if (noise.adds()) {
            added(planner, layer, noise, in, out.data(), out);
        }
        return new Planned(out, gradient -> {
            planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " backward", gradient, factors, gradient));
            planner.gradients().handOn(out, gradient, in);
        });
    }

    private static Planned added(
            Planner planner, InferredLayer layer, Noise noise, Value in, NativeArray source, Value out) {
        NativeArray offsets = drawn(planner, layer, "offsets", noise::offsets);
        planner.add(Arithmetic.add(planner.arena(), layer.name() + " forward", source, offsets, out.data()));
        return new Planned(out, gradient -> planner.gradients().handOn(out, gradient, in));
    }

    /** An array that is filled anew in each step. */
    private static NativeArray drawn(
            Planner planner, InferredLayer layer, String what, BiConsumer<Draws, FloatBuffer> filling) {
        NativeArray drawn = planner.scratch(planner.natural(((NoiseSpec) layer.layer()).drawn(layer.output())));
        FloatBuffer values = drawn.floats();
        Chance chance = planner.chance();
        planner.add(layer.name() + " " + what, () -> filling.accept(chance.draws(layer.name()), values));
        return drawn;
    }
}
