package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.kernel.Rearrangement;
import io.allium.runtime.kernel.Rearrangements;
import java.util.List;

/** Layers that put the values of their input elsewhere, computed by our own kernel. */
final class RearrangementOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Rearrangement kernel = Rearrangements.of(layer);
        int batch = planner.batch();
        Value in = inputs.get(0);
        Batch sources = Batch.of(planner.in(in, planner.natural(in.shape())), batch);
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        Batch results = Batch.of(out.data(), batch);
        planner.add(layer.name() + " forward", () -> {
            for (int example = 0; example < batch; example++) {
                kernel.forward(sources.get(example), results.get(example));
            }
        });
        return new Planned(out, gradient -> {
            Batch outputGradients = Batch.of(gradient, batch);
            planner.gradients().give(in, planner.natural(in.shape()), part -> {
                Batch inputGradients = Batch.of(part, batch);
                planner.add(layer.name() + " backward", () -> {
                    for (int example = 0; example < batch; example++) {
                        kernel.backward(outputGradients.get(example), inputGradients.get(example));
                    }
                });
            });
        });
    }
}
