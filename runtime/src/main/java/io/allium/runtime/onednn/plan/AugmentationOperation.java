package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.AugmentationSpec;
import io.allium.runtime.augment.Augmentation;
import io.allium.runtime.augment.Augmentations;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;
import io.allium.runtime.onednn.NativeArray;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.RandomFlip} and its like, picture by picture in Java. */
final class AugmentationOperation implements Operation {
    private final InferredLayer layer;
    private final Augmentation augmentation;

    private @Nullable Value input;
    private @Nullable Value output;
    private @Nullable NativeArray source;

    AugmentationOperation(InferredLayer layer) {
        this.layer = layer;
        this.augmentation = Augmentations.of(
                (AugmentationSpec) layer.layer(), layer.inputs().get(0));
    }

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value in = inputs.get(0);
        input = in;
        boolean trains = planner.purpose().trains();
        if (!trains && augmentation.resting().isEmpty()) {
            output = new Value(layer.output(), in.data(), in.storage());
            return output;
        }
        NativeArray from = planner.in(in, planner.natural(in.shape()));
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        Supplier<IntFunction<ExampleFunction>> functions = trains ? drawn(planner) : this::resting;
        Examples examples = examples(planner);
        planner.add(layer.name() + " forward", () -> {
            examples.forward(functions.get(), from.floats(), out.data().floats());
        });
        source = from;
        output = out;
        return out;
    }

    /** The functions of the current step. */
    private Supplier<IntFunction<ExampleFunction>> drawn(Planner planner) {
        Chance chance = planner.chance();
        return () -> {
            Draws draws = chance.draws(layer.name());
            return example -> augmentation.drawn(draws, example);
        };
    }

    private IntFunction<ExampleFunction> resting() {
        ExampleFunction function = augmentation.resting().orElseThrow();
        return example -> function;
    }

    private Examples examples(Planner planner) {
        Shape from = layer.inputs().get(0);
        return new Examples(
                planner.batch(),
                Math.toIntExact(from.elements()),
                Math.toIntExact(layer.output().elements()));
    }

    @Override
    public void backward(Planner planner) {
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        Value in = Passes.require(input);
        NativeArray from = Passes.require(source);
        NativeArray gradient = planner.gradients().of(Passes.require(output));
        Supplier<IntFunction<ExampleFunction>> functions = drawn(planner);
        Examples examples = examples(planner);
        planner.gradients()
                .give(
                        in,
                        planner.natural(in.shape()),
                        part -> planner.add(
                                layer.name() + " backward",
                                () -> examples.backward(
                                        functions.get(), from.floats(), gradient.floats(), part.floats())));
    }
}
