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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** {@link io.allium.RandomFlip} and its like, picture by picture in Java. */
final class AugmentationOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Shape picture = layer.inputs().get(0);
        Augmentation augmentation = Augmentations.of((AugmentationSpec) layer.layer(), picture);
        Value in = inputs.get(0);
        Optional<ExampleFunction> resting = augmentation.resting();
        boolean trains = planner.purpose().trains();
        if (!trains && resting.isEmpty()) {
            return Planned.unchanged(planner, layer, in);
        }
        Supplier<IntFunction<ExampleFunction>> functions =
                trains ? drawn(augmentation, planner.chance(), layer.name()) : () -> example -> resting.orElseThrow();
        NativeArray from = planner.in(in, planner.natural(picture));
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        NativeArray to = out.data();
        Examples examples = new Examples(
                planner.batch(),
                Math.toIntExact(picture.elements()),
                Math.toIntExact(layer.output().elements()));
        planner.add(layer.name() + " forward", () -> examples.forward(functions.get(), from.floats(), to.floats()));
        return new Planned(out, gradient -> {
            if (planner.needsGradient(layer, 0)) {
                planner.gradients()
                        .give(
                                in,
                                planner.natural(picture),
                                part -> planner.add(
                                        layer.name() + " backward",
                                        () -> examples.backward(
                                                functions.get(), from.floats(), gradient.floats(), part.floats())));
            }
        });
    }

    /** The functions of the step that runs. */
    private static Supplier<IntFunction<ExampleFunction>> drawn(
            Augmentation augmentation, Chance chance, String layer) {
        return () -> {
            Draws draws = chance.draws(layer);
            return example -> augmentation.drawn(draws, example);
        };
    }
}
