package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.NetworkSpec;
import io.allium.model.problem.Code;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.Optimizers;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.TestModels.Answer;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.RowArrays;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.RowRegressor;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.train.EpochResult;
import io.allium.runtime.train.History;
import io.allium.runtime.train.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training: what it tells, what it refuses, and what it leaves behind. */
class FitTest {
    private static final NetworkSpec ANSWERS = TestModels.answers(ActivationFunction.LINEAR);

    /** Writes down what it is told. */
    private static final class Telling implements Progress {
        private final List<String> told = new ArrayList<>();

        @Override
        public void trainingStarted(int epochs, int stepsPerEpoch, int examplesPerEpoch) {
            told.add("started " + epochs + " × " + stepsPerEpoch + " steps, " + examplesPerEpoch + " examples");
        }

        @Override
        public void epochStarted(int epoch) {
            told.add("epoch " + epoch);
        }

        @Override
        public void stepFinished(int step, int examples, double loss) {
            told.add("step " + step + ": " + examples);
        }

        @Override
        public void epochFinished(EpochResult result) {
            told.add("done " + result.epoch() + " " + result.metrics().keySet());
        }

        @Override
        public void trainingFinished(History history) {
            told.add("finished " + history.epochs().size());
        }

        @Override
        public void trainingFailed() {
            told.add("failed");
        }
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Telling telling = new Telling();

        new TestBuilder(ANSWERS).epochs(2).batchSize(4).answers().fit(TestModels.answerRows(10), telling);

        assertThat(telling.told)
                .containsExactly(
                        "started 2 × 3 steps, 10 examples",
                        "epoch 1",
                        "step 1: 4",
                        "step 2: 4",
                        "step 3: 2",
                        "done 1 [loss, accuracy]",
                        "epoch 2",
                        "step 1: 4",
                        "step 2: 4",
                        "step 3: 2",
                        "done 2 [loss, accuracy]",
                        "finished 2");
    }

    @Test
    void validationIsTold() {
        Telling telling = new Telling();

        new TestBuilder(ANSWERS).epochs(1).answers().fit(TestModels.answerRows(16), TestModels.answerRows(3), telling);

        assertThat(telling.told).contains("done 1 [loss, accuracy, val_loss, val_accuracy]");
    }

    @Test
    void aBatchLargerThanTheDataIsRefusedBeforeAnythingHappens() {
        RowClassifier<Quarter> model = new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR)).quarters();
        List<NamedArray> before = model.weights();
        Telling telling = new Telling();

        assertThatThrownBy(() -> model.fit(TestModels.quarterRows(15), telling))
                .isInstanceOf(AlliumException.class)
                .hasMessage("[BatchTooLarge] A batch of 16 examples is more than the 15 there are to learn from. Set"
                        + " batchSize to at most 15.");

        assertThat(telling.told).isEmpty();
        assertThat(model.weights()).isEqualTo(before);
    }

    @Test
    void anEmptySplitIsRefused() {
        RowClassifier<Answer> model =
                new TestBuilder(ANSWERS).validationSplit(0.01).batchSize(4).answers();

        assertThatThrownBy(() -> model.fit(TestModels.answerRows(10), Progress.none()))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.OUT_OF_RANGE));
    }

    @Test
    void featuresThatAreNotFiniteNameTheirExample() {
        List<float[]> rows = new ArrayList<>(TestModels.rows(20));
        rows.set(7, new float[] {0, Float.POSITIVE_INFINITY});
        String message =
                "[NotFinite] Example 7 of the data set: Feature 1 of the example is Infinity. Replace it, or leave"
                        + " the example out.";
        Dataset<float[], Quarter> quarters =
                Dataset.of(rows, TestModels.quarterRows(20).targets());
        Dataset<float[], Answer> answers =
                Dataset.of(rows, TestModels.answerRows(20).targets());
        Telling telling = new Telling();

        assertThatThrownBy(() -> new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR))
                        .quarters()
                        .fit(quarters, Progress.none()))
                .as("where features are measured first")
                .hasMessage(message);
        assertThatThrownBy(() -> new TestBuilder(ANSWERS).answers().fit(answers, telling))
                .hasMessage(message);
        assertThat(telling.told).endsWith("failed");
        assertThatThrownBy(() -> new TestBuilder(ANSWERS).answers().evaluate(answers))
                .hasMessage(message);
    }

    @Test
    void targetsThatAreNotFiniteNameTheirExample() {
        RowRegressor one = new TestBuilder(TestModels.numbers(1)).regressor();
        RowArrays two = new TestBuilder(TestModels.numbers(2)).arrays();
        List<Double> numbers = new ArrayList<>(TestModels.differenceRows(20).targets());
        numbers.set(3, 1e300);
        List<float[]> arrays = new ArrayList<>(TestModels.arrayRows(20).targets());
        arrays.set(4, new float[] {0, Float.NaN});

        assertThatThrownBy(() -> one.fit(Dataset.of(TestModels.rows(20), numbers), Progress.none()))
                .hasMessage(
                        "[NotFinite] Example 3 of the data set: A target is 1.0E300, which is too large for a 32-bit"
                                + " float. Replace it, or leave the example out.");
        assertThatThrownBy(() -> two.fit(Dataset.of(TestModels.rows(20), arrays), Progress.none()))
                .hasMessage("[NotFinite] Example 4 of the data set: A target is NaN. Replace it, or leave the example"
                        + " out.");
    }

    static Stream<OptimizerSpec> optimizers() {
        return Optimizers.ALL.stream();
    }

    /** After a divergence a training is as good as the first one: nothing that is NaN is left anywhere. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void aDivergenceLeavesTheModelAsItWas(OptimizerSpec optimizer) {
        RowRegressor model = new TestBuilder(TestModels.numbers(1))
                .with(optimizer.learningRate(1e-3))
                .epochs(2)
                .regressor();
        RowRegressor calm = new TestBuilder(TestModels.numbers(1))
                .with(optimizer.learningRate(1e-3))
                .epochs(2)
                .regressor();
        List<NamedArray> before = model.weights();
        List<Double> huge = new ArrayList<>(TestModels.differenceRows(48).targets());
        huge.set(0, 3e38);
        Telling telling = new Telling();

        assertThatThrownBy(() -> model.fit(Dataset.of(TestModels.rows(48), huge), telling))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.DIVERGED))
                .hasMessageContaining("The model has the weights from before that epoch.");
        assertThat(telling.told).endsWith("failed");
        assertThat(model.weights()).isEqualTo(before);

        model.fit(TestModels.differenceRows(48), Progress.none());
        calm.fit(TestModels.differenceRows(48), Progress.none());
        assertThat(model.weights()).isEqualTo(calm.weights());
        assertThat(model.weights()).isNotEqualTo(before);
    }

    @Test
    void anAbsurdLearningRateDiverges() {
        RowRegressor model = new TestBuilder(TestModels.numbers(1))
                .with(SGDSpec.DEFAULTS.learningRate(1e30))
                .regressor();
        List<NamedArray> before = model.weights();

        assertThatThrownBy(() -> model.fit(TestModels.differenceRows(64), Progress.none()))
                .hasMessageMatching(
                        "\\[Diverged] The loss became (NaN|Infinity) in epoch 1 at step \\d\\. The model has the"
                                + " weights from before that epoch\\. Use a smaller learningRate, or look for extreme values in the"
                                + " data\\.");
        assertThat(model.weights()).isEqualTo(before);
    }

    /** No loss tells of the last step of all. */
    @Test
    void aLastStepThatBreaksTheWeightsIsNoticed() {
        RowRegressor model = new TestBuilder(TestModels.numbers(1))
                .with(SGDSpec.DEFAULTS.learningRate(1e38))
                .epochs(1)
                .batchSize(64)
                .regressor();
        List<NamedArray> before = model.weights();
        Dataset<float[], Double> data = TestModels.differenceRows(64);
        Dataset<float[], Double> far = Dataset.of(
                data.inputs(),
                data.targets().stream().map(target -> 1e6 + target).toList());

        assertThatThrownBy(() -> model.fit(far, Progress.none()))
                .hasMessage("[Diverged] hidden/kernel became NaN or infinite in epoch 1. The model has the weights from"
                        + " before that epoch. Use a smaller learningRate, or look for extreme values in the data.");
        assertThat(model.weights()).isEqualTo(before);
    }

    @Test
    void aSecondTrainingGoesOn() {
        Dataset<float[], Answer> data = TestModels.answerRows(64);
        RowClassifier<Answer> twice =
                new TestBuilder(ANSWERS).epochs(1).shuffle(false).answers();
        RowClassifier<Answer> once =
                new TestBuilder(ANSWERS).epochs(2).shuffle(false).answers();

        twice.fit(data, Progress.none());
        twice.fit(data, Progress.none());
        once.fit(data, Progress.none());

        assertThat(twice.weights()).isEqualTo(once.weights());
    }

    @Test
    void aListenerThatFailsLeavesAModelThatWorks() {
        Dataset<float[], Answer> data = TestModels.answerRows(64);
        RowClassifier<Answer> model = new TestBuilder(ANSWERS).answers();
        IllegalStateException failure = new IllegalStateException("the listener's own");
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> model.fit(data, new Progress() {
                    @Override
                    public void stepFinished(int step, int examples, double loss) {
                        if (step == 2) {
                            throw failure;
                        }
                    }

                    @Override
                    public void trainingFailed() {
                        told.add("failed");
                        throw new IllegalArgumentException("once more");
                    }
                }))
                .isSameAs(failure)
                .hasSuppressedException(new IllegalArgumentException("once more"));

        assertThat(told).containsExactly("failed");
        assertThat(model.weights()).allMatch(NamedArray::isFinite);
        model.fit(data, Progress.none());
        assertThat(model.evaluate(data).accuracy()).isGreaterThan(0.8);
    }

    @Test
    void aListenerThatFailsAtTheEndIsNotToldOfAFailedTraining() {
        Telling telling = new Telling();
        RowClassifier<Answer> model = new TestBuilder(ANSWERS).epochs(1).answers();

        assertThatThrownBy(() -> model.fit(TestModels.answerRows(16), new Progress() {
                    @Override
                    public void trainingFinished(History history) {
                        throw new IllegalStateException("too late");
                    }

                    @Override
                    public void trainingFailed() {
                        telling.trainingFailed();
                    }
                }))
                .hasMessage("too late");

        assertThat(telling.told).isEmpty();
    }

    @Test
    void aNetworkThatDoesNotSayHowItIsTrainedAsksForIt() {
        NetworkSpec silent =
                NetworkSpec.named("com.example.Silent").nodes(ANSWERS.nodes()).labels(Answer.values());
        Dataset<float[], Answer> data = TestModels.answerRows(64);
        RowClassifier<Answer> model = new TestBuilder(silent).answers();

        assertThat(model.predict(data.input(0)).probability()).isBetween(0.5, 1.0);
        assertThatThrownBy(() -> model.fit(data, Progress.none()))
                .hasMessage("[MissingSetting] Silent does not say how it is trained. Add @Training and an optimiser to"
                        + " the declaration, or say .loss(…).optimizer(…) on the builder.");

        RowClassifier<Answer> told = new TestBuilder(silent)
                .loss(Loss.BINARY_CROSSENTROPY)
                .optimizer(AdamSpec.DEFAULTS.learningRate(0.05))
                .epochs(5)
                .answers();
        told.fit(data, Progress.none());
        assertThat(told.evaluate(data).accuracy()).isGreaterThan(0.8);
    }
}
