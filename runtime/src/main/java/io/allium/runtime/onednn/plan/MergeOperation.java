package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.kernel.Merging;
import io.allium.runtime.kernel.Mergings;
import io.allium.runtime.kernel.Values;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Layers that merge value by value, or multiply matrices, computed by our own kernels. */
final class MergeOperation implements Operation {
    private final InferredLayer layer;
    private final Merging kernel;
    private List<Value> inputs = List.of();
    private List<Examples> sources = List.of();
    private @Nullable Value output;

    MergeOperation(InferredLayer layer) {
        this.layer = layer;
        this.kernel = Mergings.of(layer);
    }

    @Override
    public Value forward(Planner planner, List<Value> values) {
        int batch = planner.batch();
        inputs = values;
        sources = values.stream()
                .map(value -> planner.in(value, planner.natural(value.shape())))
                .map(array -> Examples.of(array, batch))
                .toList();
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        Examples results = Examples.of(out.data(), batch);
        planner.add(layer.name() + " forward", () -> {
            for (int example = 0; example < batch; example++) {
                kernel.forward(sources(example), results.get(example));
            }
        });
        output = out;
        return out;
    }

    private List<Values> sources(int example) {
        return sources.stream().map(source -> source.get(example)).toList();
    }

    @Override
    public void backward(Planner planner) {
        NativeArray gradient = planner.gradients().of(Passes.require(output));
        Examples outputGradients = Examples.of(gradient, planner.batch());
        for (int input = 0; input < inputs.size(); input++) {
            if (planner.needsGradient(layer, input)) {
                give(planner, input, outputGradients);
            }
        }
    }

    private void give(Planner planner, int input, Examples outputGradients) {
        Value in = inputs.get(input);
        int batch = planner.batch();
        planner.gradients().give(in, planner.natural(in.shape()), part -> {
            Examples inputGradients = Examples.of(part, batch);
            planner.add(layer.name() + " backward", () -> {
                for (int example = 0; example < batch; example++) {
                    kernel.backward(input, sources(example), outputGradients.get(example), inputGradients.get(example));
                }
            });
        });
    }
}
