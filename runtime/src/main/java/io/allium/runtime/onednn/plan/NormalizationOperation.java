package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Normalization}: a factor and an offset for each channel. */
final class NormalizationOperation implements Operation {
    /** Keras's epsilon, the least deviation to divide by. */
    private static final double LEAST_DEVIATION = 1e-7;

    private final InferredLayer layer;
    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable NativeArray factor;

    NormalizationOperation(InferredLayer layer) {
        this.layer = layer;
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        NativeArray factors = planner.scratch(channels());
        NativeArray offsets = planner.scratch(channels());
        whenPacking(planner, factors.floats(), offsets.floats());
        NativeArray source = planner.in(in, planner.natural(in.shape()));
        Value out = planner.newValue(layer.output(), source.layout());
        planner.add(Arithmetic.multiply(planner.arena(), layer.name() + " forward", source, factors, out.data()));
        planner.add(Arithmetic.add(planner.arena(), layer.name() + " forward", out.data(), offsets, out.data()));
        input = in;
        output = out;
        factor = factors;
        return out;
    }

    private void whenPacking(Planner planner, FloatBuffer factors, FloatBuffer offsets) {
        FloatBuffer mean = vector(planner, "mean");
        FloatBuffer variance = vector(planner, "variance");
        planner.whenPacking(layer.name() + " packing", () -> {
            for (int channel = 0; channel < layer.output().last(); channel++) {
                double deviation = Math.max(Math.sqrt(variance.get(channel)), LEAST_DEVIATION);
                factors.put(channel, (float) (1 / deviation));
                offsets.put(channel, (float) (-mean.get(channel) / deviation));
            }
        });
    }

    private FloatBuffer vector(Planner planner, String array) {
        return planner.parameter(layer, array, Layout.vector(layer.output().last()))
                .floats();
    }

    private Layout channels() {
        int count = layer.output().last();
        return layer.output().rank() == 1 ? Layout.rows(1, count) : Layout.channelsLast(1, count, 1, 1);
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        planner.add(Arithmetic.multiply(
                planner.arena(), layer.name() + " backward", gradient, Passes.require(factor), gradient));
        planner.gradients().handOn(out, gradient, Passes.require(input));
    }
}
