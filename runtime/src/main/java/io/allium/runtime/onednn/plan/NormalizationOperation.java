package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;

/** {@link io.allium.Normalization}: a factor and an offset for each channel. */
final class NormalizationOperation implements Operation {
    /** Keras's epsilon, the least deviation to divide by. */
    private static final double LEAST_DEVIATION = 1e-7;

    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value in = inputs.get(0);
        NativeArray factors = planner.scratch(channels(layer));
        NativeArray offsets = planner.scratch(channels(layer));
        whenPacking(planner, layer, factors.floats(), offsets.floats());
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        Value out = planner.newValue(layer.output(), source.layout());
        planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " forward", source, factors, out.data()));
        planner.add(Arithmetic.add(planner.arena(), layer.name() + " forward", out.data(), offsets, out.data()));
        return new Planned(out, gradient -> {
            planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " backward", gradient, factors, gradient));
            planner.gradients().handOn(out, gradient, in);
        });
    }

    private static void whenPacking(Planner planner, InferredLayer layer, FloatBuffer factors, FloatBuffer offsets) {
        FloatBuffer mean = vector(planner, layer, "mean");
        FloatBuffer variance = vector(planner, layer, "variance");
        planner.whenPacking(layer.name() + " packing", () -> {
            for (int channel = 0; channel < layer.output().last(); channel++) {
                double deviation = Math.max(Math.sqrt(variance.get(channel)), LEAST_DEVIATION);
                factors.put(channel, (float) (1 / deviation));
                offsets.put(channel, (float) (-mean.get(channel) / deviation));
            }
        });
    }

    private static FloatBuffer vector(Planner planner, InferredLayer layer, String array) {
        return planner.parameter(layer, array, Layout.vector(layer.output().last()))
                .floats();
    }

    private static Layout channels(InferredLayer layer) {
        int count = layer.output().last();
        return layer.output().rank() == 1 ? Layout.rows(1, count) : Layout.channelsLast(1, count, 1, 1);
    }
}
