package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.training.AdamWSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.SGDSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import io.allium.runtime.engine.NamedArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights that several layers use, and weights that training leaves as they are. */
public class SharedAndFrozenTest {
    private static final int EXAMPLES = 6;
    private static final int SIDE = 9;
    private static final int STEPS = 40;

    /** Two branches go through the same layers, then through frozen ones. */
    public static InferredNetwork twins() {
        return twins(AdamWSpec.DEFAULTS.learningRate(0.01));
    }

    private static InferredNetwork twins(OptimizerSpec optimizer) {
        Conv2DSpec same = Conv2DSpec.DEFAULTS.filters(3).kernelSize(3).padding(Padding.SAME);
        return Inference.infer(NetworkSpec.named("com.example.Twins")
                .lines(List.of(
                        Line.of(
                                "image",
                                ImageSpec.DEFAULTS.height(SIDE).width(SIDE).channels(2)),
                        Line.of("left", same, "image"),
                        Line.of("right", same.kernelSize(1), "image"),
                        Line.of("code", same.filters(5), "left")
                                .then(BatchNormalizationSpec.DEFAULTS)
                                .then(ActivationSpec.DEFAULTS.activation(ActivationFunction.TANH)),
                        Line.of("again", new Part.Shared("code"), "right"),
                        Line.of("sum", AddSpec.DEFAULTS, "code", "again"),
                        Line.of("kept", same.filters(4), "sum")
                                .then(BatchNormalizationSpec.DEFAULTS)
                                .then(ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU))
                                .frozen(),
                        Line.of("mean", GlobalAveragePooling2DSpec.DEFAULTS, "kept"),
                        Line.of("logits", DenseSpec.DEFAULTS.units(3), "mean")))
                .labels("com.example.Kind", "A", "B", "C")
                .training(TrainingSpec.DEFAULTS)
                .optimizer(optimizer));
    }

    @Test
    void theNetworkCountsSharedWeightsOnceAndFrozenOnesAsNotTrained() {
        InferredNetwork network = twins();
        int left = 3 * 3 * 2 * 3 + 3;
        int right = 2 * 3 + 3;
        int code = 3 * 3 * 3 * 5 + 5 + 2 * 5;
        int kept = 3 * 3 * 5 * 4 + 4 + 4 * 4;
        int logits = 4 * 3 + 3;

        assertThat(network.problems()).isEmpty();
        assertThat(network.parameters()).isEqualTo(left + right + code + 2 * 5 + kept + logits);
        assertThat(network.trainableParameters()).isEqualTo(left + right + code + logits);
    }

    @Test
    void bothEnginesTrainThemAlike() {
        InferredNetwork network = twins(SGDSpec.DEFAULTS.learningRate(0.1));
        Engine planned = EngineChoice.ONEDNN.engine(network);
        Engine layered = EngineChoice.ND4J.engine(network);
        List<Double> expected = losses(layered);
        List<Double> actual = losses(planned);

        assertThat(expected.get(STEPS - 1)).isLessThan(expected.get(0));
        for (int step = 0; step < STEPS; step++) {
            assertThat(actual.get(step)).as("step %d", step).isCloseTo(expected.get(step), within(1e-4));
        }
        assertClose(planned.weights(), layered.weights(), 2e-4f);
        assertThat(planned.infer(inputs(), EXAMPLES)).containsExactly(layered.infer(inputs(), EXAMPLES), offset(5e-4f));
    }

    @Test
    void frozenWeightsStayAndAllOthersMove() {
        for (EngineChoice choice : List.of(EngineChoice.ONEDNN, EngineChoice.ND4J)) {
            Engine engine = choice.engine(twins());
            engine.setWeights(FreshWeights.draw(twins(), 1));
            List<NamedArray> before = engine.weights();
            losses(engine);
            List<NamedArray> after = engine.weights();
            for (int i = 0; i < before.size(); i++) {
                NamedArray array = before.get(i);
                boolean kept = array.layer().startsWith("kept.");
                assertThat(Arrays.equals(array.values(), after.get(i).values()))
                        .as("%s: %s of %s stays", choice, array.name(), array.layer())
                        .isEqualTo(kept);
            }
        }
    }

    private static List<Double> losses(Engine engine) {
        engine.setWeights(FreshWeights.draw(twins(), 1));
        engine.restartOptimizer();
        float[] targets = {0, 1, 2, 0, 1, 2};
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            losses.add(engine.train(inputs(), targets, EXAMPLES).loss());
        }
        return losses;
    }

    private static float[] inputs() {
        Random random = new Random(7);
        float[] inputs = new float[EXAMPLES * SIDE * SIDE * 2];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.nextFloat();
        }
        return inputs;
    }

    private static void assertClose(List<NamedArray> actual, List<NamedArray> expected, float tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).values())
                    .as("%s of %s", expected.get(i).name(), expected.get(i).layer())
                    .containsExactly(expected.get(i).values(), offset(tolerance));
        }
    }
}
