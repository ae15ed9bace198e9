package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.kernel.Merging;
import io.allium.runtime.kernel.Mergings;
import io.allium.runtime.kernel.Values;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;

/** Layers that merge value by value, or multiply matrices, computed by our own kernels. */
final class MergeOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Merging kernel = Mergings.of(layer);
        int batch = planner.batch();
        List<Batch> sources = inputs.stream()
                .map(value -> planner.in(value, planner.natural(value.shape())))
                .map(array -> Batch.of(array, batch))
                .toList();
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        Batch results = Batch.of(out.data(), batch);
        planner.add(layer.name() + " forward", () -> {
            for (int example = 0; example < batch; example++) {
                kernel.forward(of(sources, example), results.get(example));
            }
        });
        return new Planned(out, new Pass(planner, layer, kernel, inputs, sources));
    }

    private static List<Values> of(List<Batch> sources, int example) {
        return sources.stream().map(source -> source.get(example)).toList();
    }

    /** The backward pass, and what it needs of the forward pass. */
    private record Pass(Planner planner, InferredLayer layer, Merging kernel, List<Value> inputs, List<Batch> sources)
            implements Backward {
        @Override
        public void plan(NativeArray gradient) {
            Batch outputGradients = Batch.of(gradient, planner.batch());
            planner.learningInputs(layer).forEach(input -> give(input, outputGradients));
        }

        private void give(int input, Batch outputGradients) {
            Value in = inputs.get(input);
            int batch = planner.batch();
            planner.gradients().give(in, planner.natural(in.shape()), part -> {
                Batch inputGradients = Batch.of(part, batch);
                planner.add(layer.name() + " backward", () -> {
                    for (int example = 0; example < batch; example++) {
                        kernel.backward(
                                input, of(sources, example), outputGradients.get(example), inputGradients.get(example));
                    }
                });
            });
        }
    }
}
