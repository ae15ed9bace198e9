package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.ActivationFunction;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.AlphaDropoutSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GaussianDropoutSpec;
import io.allium.model.layer.GaussianNoiseSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomFlipSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.SpatialDropout2DSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engines train alike, and each one's models are good for the others. */
class EnginesAgreeTest {
    private static final int EXAMPLES = 8;
    private static final int SIDE = 16;
    private static final int BATCHES = 5;
    private static final int STEPS = 100;
    private static final Conv2DSpec CONVOLUTION = Conv2DSpec.DEFAULTS.filters(8).kernelSize(3);

    /** Networks like those of the workshop, on smaller pictures. */
    enum Net {
        WORKSHOP {
            @Override
            NetworkSpec body(NetworkSpec network) {
                Conv2DSpec relu = CONVOLUTION.activation(ActivationFunction.RELU);
                return network.layer("conv1", relu, "image")
                        .layer("pool1", MaxPooling2DSpec.DEFAULTS, "conv1")
                        .layer("conv2", relu, "pool1")
                        .layer("pool2", MaxPooling2DSpec.DEFAULTS, "conv2")
                        .layer("flat", FlattenSpec.DEFAULTS, "pool2")
                        .layer("some", DropoutSpec.DEFAULTS.rate(0.3), "flat")
                        .layer("hidden", DenseSpec.DEFAULTS.units(16).activation(ActivationFunction.RELU), "some");
            }
        },
        NORMALISED {
            @Override
            NetworkSpec body(NetworkSpec network) {
                return network.layer("conv1", CONVOLUTION, "image")
                        .layer("norm1", BatchNormalizationSpec.DEFAULTS, "conv1")
                        .layer("relu1", ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU), "norm1")
                        .layer("pool1", MaxPooling2DSpec.DEFAULTS, "relu1")
                        .layer("conv2", CONVOLUTION, "pool1")
                        .layer("norm2", BatchNormalizationSpec.DEFAULTS, "conv2")
                        .layer("relu2", ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU), "norm2")
                        .layer("hidden", FlattenSpec.DEFAULTS, "relu2");
            }
        },
        REGULARISED {
            @Override
            NetworkSpec body(NetworkSpec network) {
                return network.layer("flipped", RandomFlipSpec.DEFAULTS, "image")
                        .layer("turned", RandomRotationSpec.DEFAULTS.factor(0.02), "flipped")
                        .layer(
                                "bright",
                                RandomBrightnessSpec.DEFAULTS.factor(0.05).valueRange(0, 1),
                                "turned")
                        .layer("part", RandomCropSpec.DEFAULTS.height(SIDE - 2).width(SIDE - 1), "bright")
                        .layer("conv1", CONVOLUTION.activation(ActivationFunction.HARD_SILU), "part")
                        .layer("some1", SpatialDropout2DSpec.DEFAULTS.rate(0.1), "conv1")
                        .layer("penalty", new ActivityRegularizationSpec(1e-4, 1e-4), "some1")
                        .layer("noise1", GaussianNoiseSpec.DEFAULTS.stddev(0.05), "penalty")
                        .layer("pool1", GlobalAveragePooling2DSpec.DEFAULTS.keepDims(true), "noise1")
                        .layer("noise2", GaussianDropoutSpec.DEFAULTS.rate(0.05), "pool1")
                        .layer("flat", FlattenSpec.DEFAULTS, "noise2")
                        .layer("some2", AlphaDropoutSpec.DEFAULTS.rate(0.05), "flat")
                        .layer("hidden", LeakyReLUSpec.DEFAULTS, "some2");
            }
        };

        abstract NetworkSpec body(NetworkSpec network);

        InferredNetwork network() {
            NetworkSpec image = NetworkSpec.named("com.example.Net")
                    .layer("image", ImageSpec.DEFAULTS.height(SIDE).width(SIDE).channels(3));
            return Inference.infer(body(image)
                    .layer("logits", DenseSpec.DEFAULTS.units(4), "hidden")
                    .labels("com.example.Kind", "A", "B", "C", "D")
                    .training(TrainingSpec.DEFAULTS)
                    .optimizer(AdamSpec.DEFAULTS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lossesOfAHundredStepsFollowEachOther(Net net) {
        List<Double> expected = losses(EngineChoice.STOCK.engine(net.network()), net.network());
        assertThat(expected.get(STEPS - 1)).isLessThan(expected.get(0));
        for (EngineChoice choice : List.of(EngineChoice.ONEDNN, EngineChoice.ND4J)) {
            List<Double> actual = losses(choice.engine(net.network()), net.network());
            for (int step = 0; step < STEPS; step++) {
                assertThat(actual.get(step))
                        .as("%s, step %d", choice, step)
                        .isCloseTo(expected.get(step), within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatOneHasLearnedTheOthersKnow(Net net) {
        InferredNetwork network = net.network();
        Engine trained = EngineChoice.ONEDNN.engine(network);
        losses(trained, network);
        for (EngineChoice choice : List.of(EngineChoice.ND4J, EngineChoice.STOCK)) {
            Engine other = choice.engine(network);
            other.setWeights(trained.weights());
            other.setOptimizerState(trained.optimizerState());

            float[] inputs = inputs(99);
            float[] expected = trained.infer(inputs, EXAMPLES);
            float[] actual = other.infer(inputs, EXAMPLES);
            for (int i = 0; i < expected.length; i++) {
                assertThat(actual[i]).isCloseTo(expected[i], within(1e-3f));
            }
            assertThat(other.optimizerState()).isEqualTo(trained.optimizerState());
        }
    }

    /** What layers add to the loss is in that of an evaluation, as in Keras. */
    @Test
    void evaluationsHavePenalties() {
        InferredNetwork network = Net.REGULARISED.network();
        InferredNetwork without =
                Inference.infer(network.spec().change("penalty", layer -> ActivityRegularizationSpec.DEFAULTS));
        float[] targets = new float[EXAMPLES];
        double expected = penalty(network);
        for (EngineChoice choice : EngineChoice.values()) {
            Engine plain = choice.engine(without);
            Engine engine = choice.engine(network);
            plain.setWeights(FreshWeights.draw(network, 1));
            engine.setWeights(FreshWeights.draw(network, 1));

            double loss = engine.evaluate(inputs(1), targets, EXAMPLES).loss();

            assertThat(loss - plain.evaluate(inputs(1), targets, EXAMPLES).loss())
                    .as("%s", choice)
                    .isCloseTo(expected, within(1e-5));
        }
    }

    private static double penalty(InferredNetwork network) {
        Engine engine = EngineChoice.ND4J.engine(network);
        engine.setWeights(FreshWeights.draw(network, 1));
        double penalty = 0;
        for (float value : engine.activations("penalty", inputs(1), EXAMPLES)) {
            penalty += 1e-4 * Math.abs(value) + 1e-4 * value * value;
        }
        assertThat(penalty / EXAMPLES).isGreaterThan(1e-3);
        return penalty / EXAMPLES;
    }

    /** Also while plans are made, for batches of different sizes. */
    @Test
    void manyThreadsInferAtOnce() throws Exception {
        InferredNetwork network = Net.WORKSHOP.network();
        Engine engine = EngineChoice.ONEDNN.engine(network);
        engine.setWeights(FreshWeights.draw(network, 1));
        float[] expected = engine.infer(inputs(1), EXAMPLES);
        int width = expected.length / EXAMPLES;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int examples = 1 + i % EXAMPLES;
                work.add(() -> {
                    float[] outputs = engine.infer(first(inputs(1), examples), examples);
                    for (int at = 0; at < examples * width; at++) {
                        assertThat(outputs[at]).isCloseTo(expected[at], within(1e-5f));
                    }
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static float[] first(float[] inputs, int examples) {
        return Arrays.copyOf(inputs, inputs.length / EXAMPLES * examples);
    }

    private static List<Double> losses(Engine engine, InferredNetwork network) {
        engine.setWeights(FreshWeights.draw(network, 1));
        engine.seed(7);
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            int batch = step % BATCHES;
            float[] targets = new float[EXAMPLES];
            for (int i = 0; i < EXAMPLES; i++) {
                targets[i] = (batch + i) % 4;
            }
            losses.add(engine.train(inputs(batch), targets, EXAMPLES).loss());
        }
        return losses;
    }

    private static float[] inputs(long seed) {
        Random random = new Random(seed);
        float[] inputs = new float[EXAMPLES * SIDE * SIDE * 3];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.nextFloat();
        }
        return inputs;
    }
}
