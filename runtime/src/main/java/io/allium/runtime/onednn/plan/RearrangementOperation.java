package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.kernel.Rearrangement;
import io.allium.runtime.kernel.Rearrangements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Layers that put the values of their input elsewhere, computed by our own kernel. */
final class RearrangementOperation implements Operation {
    private final InferredLayer layer;
    private final Rearrangement kernel;
    private @Nullable Value input;
    private @Nullable Value output;

    RearrangementOperation(InferredLayer layer) {
        this.layer = layer;
        this.kernel = Rearrangements.of(layer);
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        int batch = planner.batch();
        Value in = inputs.get(0);
        Examples sources = Examples.of(planner.in(in, planner.natural(in.shape())), batch);
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        Examples results = Examples.of(out.data(), batch);
        planner.add(layer.name() + " forward", () -> {
            for (int example = 0; example < batch; example++) {
                kernel.forward(sources.get(example), results.get(example));
            }
        });
        input = in;
        output = out;
        return out;
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        int batch = planner.batch();
        Value in = Passes.require(input);
        Examples outputGradients = Examples.of(planner.gradients().of(Passes.require(output)), batch);
        planner.gradients().give(in, planner.natural(in.shape()), part -> {
            Examples inputGradients = Examples.of(part, batch);
            planner.add(layer.name() + " backward", () -> {
                for (int example = 0; example < batch; example++) {
                    kernel.backward(outputGradients.get(example), inputGradients.get(example));
                }
            });
        });
    }
}
