package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.engine.OptimizerState;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches that no step can be made with: one message each, and nothing has happened. */
class WrongBatchTest {
    private static final int EXAMPLES = 3;
    private static final int WIDTH = 4 * 4 * 2;
    private static final float[] TARGETS = {0, 2, 1};

    private static final InferredNetwork PICTURES = Inference.infer(NetworkSpec.named("com.example.Pictures")
            .layer("image", ImageSpec.DEFAULTS.height(4).width(4).channels(2))
            .layer("conv", Conv2DSpec.DEFAULTS.filters(3).kernelSize(3), "image")
            .layer("flat", FlattenSpec.DEFAULTS, "conv")
            .layer("out", DenseSpec.DEFAULTS.units(3), "flat")
            .labels("com.example.Kind", "A", "B", "C")
            .training(TrainingSpec.DEFAULTS)
            .optimizer(AdamSpec.DEFAULTS));

    private static final InferredNetwork ROWS = Inference.infer(NetworkSpec.named("com.example.Rows")
            .layer("row", FeaturesSpec.DEFAULTS.size(WIDTH))
            .layer("out", DenseSpec.DEFAULTS.units(3), "row")
            .labels("com.example.Kind", "A", "B", "C")
            .training(TrainingSpec.DEFAULTS)
            .optimizer(AdamSpec.DEFAULTS));

    private static float[] inputs(int count) {
        float[] inputs = new float[count];
        for (int i = 0; i < count; i++) {
            inputs[i] = (i % 17) / 17f;
        }
        return inputs;
    }

    /** An engine that has made a step, so that there is something to be spoilt. */
    private static Engine engine(EngineChoice choice) {
        Engine engine = choice.engine(PICTURES);
        engine.setWeights(FreshWeights.draw(PICTURES, 1));
        engine.train(inputs(EXAMPLES * WIDTH), TARGETS, EXAMPLES);
        return engine;
    }

    private static void refuses(Engine engine, String message, ThrowingCallable call) {
        float[] outputs = engine.infer(inputs(EXAMPLES * WIDTH), EXAMPLES);
        List<NamedArray> weights = engine.weights();
        OptimizerState optimizer = engine.optimizerState();

        assertThatThrownBy(call).hasMessage(message);

        assertThat(engine.weights()).isEqualTo(weights);
        assertThat(engine.optimizerState()).isEqualTo(optimizer);
        assertThat(engine.infer(inputs(EXAMPLES * WIDTH), EXAMPLES)).isEqualTo(outputs);
        assertThat(engine.train(inputs(EXAMPLES * WIDTH), TARGETS, EXAMPLES).loss())
                .isFinite();
        assertThat(engine.weights()).isNotEqualTo(weights);
    }

    @ParameterizedTest
    @EnumSource
    void inputsAreNeitherTooFewNorTooMany(EngineChoice choice) {
        Engine engine = engine(choice);
        float[] few = inputs(EXAMPLES * WIDTH - 1);
        float[] many = inputs(EXAMPLES * WIDTH + 1);
        String tooFew = "[WrongInputShape] The batch has 95 numbers, and needs 96: 3 examples, each with an input"
                + " 4×4×2. Give one example after the other, all of it.";
        String tooMany = tooFew.replace("95", "97");

        refuses(engine, tooFew, () -> engine.train(few, TARGETS, EXAMPLES));
        refuses(engine, tooMany, () -> engine.train(many, TARGETS, EXAMPLES));
        refuses(engine, tooFew, () -> engine.evaluate(few, TARGETS, EXAMPLES));
        refuses(engine, tooMany, () -> engine.evaluate(many, TARGETS, EXAMPLES));
        refuses(engine, tooFew, () -> engine.infer(few, EXAMPLES));
        refuses(engine, tooMany, () -> engine.infer(many, EXAMPLES));
        refuses(engine, tooFew, () -> engine.activations("conv", few, EXAMPLES));
        refuses(engine, tooMany, () -> engine.activations("image", many, EXAMPLES));
    }

    @ParameterizedTest
    @EnumSource
    void targetsAreNeitherTooFewNorTooMany(EngineChoice choice) {
        Engine engine = engine(choice);
        float[] inputs = inputs(EXAMPLES * WIDTH);
        String tooFew = "[WrongInputShape] The batch has 2 numbers, and needs 3: 3 examples, each with a target of 1."
                + " Give one example after the other, all of it.";
        String tooMany = tooFew.replace("has 2", "has 4");

        refuses(engine, tooFew, () -> engine.train(inputs, new float[2], EXAMPLES));
        refuses(engine, tooMany, () -> engine.train(inputs, new float[4], EXAMPLES));
        refuses(engine, tooFew, () -> engine.evaluate(inputs, new float[2], EXAMPLES));
        refuses(engine, tooMany, () -> engine.evaluate(inputs, new float[4], EXAMPLES));
    }

    @ParameterizedTest
    @EnumSource
    void aBatchHasAnExample(EngineChoice choice) {
        Engine engine = engine(choice);
        String none = "[WrongInputShape] A batch of 0 examples was given. It has to have at least 1.";
        float[] nothing = {};

        refuses(engine, none, () -> engine.memory(0));
        refuses(engine, none, () -> engine.train(nothing, nothing, 0));
        refuses(engine, none, () -> engine.evaluate(nothing, nothing, 0));
        refuses(engine, none, () -> engine.infer(nothing, 0));
        refuses(engine, none, () -> engine.infer(0, memory -> {}));
        refuses(engine, none, () -> engine.activations("conv", nothing, 0));
        refuses(engine, none.replace("0 ex", "-1 ex"), () -> engine.train(nothing, nothing, -1));
    }

    @ParameterizedTest
    @EnumSource
    void memoryIsTheEnginesOwnAndOpen(EngineChoice choice) {
        Engine engine = engine(choice);
        Engine other = choice.engine(ROWS);
        try (BatchMemory rows = other.memory(EXAMPLES)) {
            refuses(
                    engine,
                    "[WrongInputShape] The batch lies in memory of another network, and this one takes 4×4×2. Use the"
                            + " memory of its own engine.",
                    () -> engine.train(rows, TARGETS));
        }
        refuses(engine, "The memory of this batch has been closed.", () -> {
            BatchMemory memory = engine.memory(EXAMPLES);
            memory.close();
            engine.train(memory, TARGETS);
        });
    }

    /** A step with one of them would make every weight NaN. */
    @ParameterizedTest
    @EnumSource
    void numbersAreFinite(EngineChoice choice) {
        Engine engine = engine(choice);
        float[] inputs = inputs(EXAMPLES * WIDTH);
        inputs[WIDTH + 5] = Float.NaN;
        float[] finite = inputs(EXAMPLES * WIDTH);
        float[] targets = {0, 1, Float.POSITIVE_INFINITY};
        String target = "[NotFinite] Example 2 of the batch: number 0 of its target is Infinity. Replace it, or leave"
                + " the example out.";

        refuses(
                engine,
                "[NotFinite] Example 1 of the batch: number 5 of its input is NaN. Replace it, or leave the example"
                        + " out.",
                () -> engine.train(inputs, TARGETS, EXAMPLES));
        refuses(engine, target, () -> engine.train(finite, targets, EXAMPLES));
        refuses(engine, target, () -> engine.evaluate(finite, targets, EXAMPLES));
    }

    @ParameterizedTest
    @EnumSource
    void labelsAreThoseOfTheNetwork(EngineChoice choice) {
        Engine engine = engine(choice);
        float[] inputs = inputs(EXAMPLES * WIDTH);
        float[] targets = {0, 3, 1};
        String message = "The label 3 is none of the 3 classes, 0 to 2.";

        refuses(engine, message, () -> engine.train(inputs, targets, EXAMPLES));
        refuses(engine, message, () -> engine.evaluate(inputs, targets, EXAMPLES));
    }

    @ParameterizedTest
    @EnumSource
    void layersAreThoseOfTheNetwork(EngineChoice choice) {
        Engine engine = engine(choice);
        refuses(
                engine,
                "the network has no layer pool",
                () -> engine.activations("pool", inputs(EXAMPLES * WIDTH), EXAMPLES));
    }

    /** What a writer does with its memory's position is its own affair; the next one begins at the front. */
    @ParameterizedTest
    @EnumSource
    void aWriterThatFailsOrMovesOnDisturbsNobody(EngineChoice choice) {
        Engine engine = engine(choice);
        float[] inputs = inputs(EXAMPLES * WIDTH);
        refuses(
                engine,
                "the writer's own",
                () -> engine.infer(EXAMPLES, memory -> {
                    memory.put(Arrays.copyOf(inputs, WIDTH));
                    throw new IllegalStateException("the writer's own");
                }));
        float[] outputs = engine.infer(inputs, EXAMPLES);

        for (int i = 0; i < 2; i++) {
            assertThat(engine.infer(EXAMPLES, memory -> memory.put(inputs))).isEqualTo(outputs);
        }
    }
}
