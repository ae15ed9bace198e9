package io.allium.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.problem.Code;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.TestModels.Answer;
import io.allium.runtime.TestModels.PictureClassifier;
import io.allium.runtime.TestModels.Quarter;
import io.allium.runtime.TestModels.RowArrays;
import io.allium.runtime.TestModels.RowClassifier;
import io.allium.runtime.TestModels.RowRegressor;
import io.allium.runtime.TestModels.TestBuilder;
import io.allium.runtime.data.Dataset;
import io.allium.runtime.data.Picture;
import io.allium.runtime.engine.NamedArray;
import io.allium.runtime.evaluate.Evaluation;
import io.allium.runtime.train.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What models of every kind do with examples. */
class ModelsTest {
    @Test
    void aClassifierLearnsQuarters() {
        RowClassifier<Quarter> model = new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR))
                .epochs(25)
                .quarters();
        model.fit(TestModels.quarterRows(400), Progress.none());

        Evaluation<Quarter> evaluation = model.evaluate(TestModels.quarterRows(200));

        assertThat(evaluation.accuracy()).isGreaterThan(0.9);
        assertThat(model.predict(new float[] {0.8f, -0.8f}).label()).isEqualTo(Quarter.SOUTH_EAST);
        assertThat(model.labels()).containsExactly(Quarter.values());
    }

    @Test
    void aYesOrNoClassifierLearnsASum() {
        RowClassifier<Answer> model = new TestBuilder(TestModels.answers(ActivationFunction.SIGMOID))
                .epochs(10)
                .answers();
        model.fit(TestModels.answerRows(300), Progress.none());

        assertThat(model.evaluate(TestModels.answerRows(100)).accuracy()).isGreaterThan(0.9);
        Prediction<Answer> yes = model.predict(new float[] {0.9f, 0.9f});
        assertThat(yes.label()).isEqualTo(Answer.YES);
        assertThat(yes.probability(Answer.YES) + yes.probability(Answer.NO)).isCloseTo(1, within(1e-6));
        assertThat(model.predict(new float[] {-0.9f, -0.9f}).label()).isEqualTo(Answer.NO);
    }

    @Test
    void aRegressorLearnsADifference() {
        RowRegressor model = new TestBuilder(TestModels.numbers(1)).regressor();
        model.fit(TestModels.differenceRows(300), Progress.none());

        assertThat(model.evaluate(TestModels.differenceRows(100)).r2()).isGreaterThan(0.95);
        assertThat(model.predict(new float[] {0.5f, -0.25f})).isCloseTo(0.75, within(0.2));
    }

    @Test
    void aModelOfArraysLearnsTwoNumbers() {
        RowArrays model = new TestBuilder(TestModels.numbers(2)).arrays();
        double before = model.evaluate(TestModels.arrayRows(100));
        model.fit(TestModels.arrayRows(300), Progress.none());

        assertThat(model.evaluate(TestModels.arrayRows(100))).isLessThan(0.05).isLessThan(before);
        float[] sumAndDifference = model.predict(new float[] {0.5f, -0.25f});
        assertThat(sumAndDifference[0]).isCloseTo(0.25f, within(0.2f));
        assertThat(sumAndDifference[1]).isCloseTo(0.75f, within(0.2f));
    }

    /** The engine leaves the network's own softmax or sigmoid out; nobody may notice. */
    @Test
    void anOutputWithItsOwnActivationGivesTheSameProbabilitiesAndLosses() {
        assertSameAnswers(ActivationFunction.SIGMOID);
        RowClassifier<Quarter> logits = new TestBuilder(TestModels.quarters(ActivationFunction.LINEAR)).quarters();
        RowClassifier<Quarter> own = new TestBuilder(TestModels.quarters(ActivationFunction.SOFTMAX)).quarters();
        Dataset<float[], Quarter> data = TestModels.quarterRows(50);

        assertThat(own.fit(data, Progress.none()).last("loss"))
                .isEqualTo(logits.fit(data, Progress.none()).last("loss"));
        assertThat(own.weights()).isEqualTo(logits.weights());
        assertThat(own.predict(data.inputs())).isEqualTo(logits.predict(data.inputs()));
        assertThat(own.evaluate(data).loss()).isEqualTo(logits.evaluate(data).loss());
    }

    private static void assertSameAnswers(ActivationFunction last) {
        RowClassifier<Answer> logits = new TestBuilder(TestModels.answers(ActivationFunction.LINEAR)).answers();
        RowClassifier<Answer> own = new TestBuilder(TestModels.answers(last)).answers();
        Dataset<float[], Answer> data = TestModels.answerRows(50);

        assertThat(own.fit(data, Progress.none()).last("loss"))
                .isEqualTo(logits.fit(data, Progress.none()).last("loss"));
        assertThat(own.predict(data.inputs())).isEqualTo(logits.predict(data.inputs()));
        assertThat(own.evaluate(data).loss()).isEqualTo(logits.evaluate(data).loss());
    }

    /** What nobody trained and what has a loss of numbers: the last activation still shows. */
    @Test
    void aSigmoidUnderALossOfNumbersStaysInTheOutput() {
        NetworkSpec network = TestModels.numbers(2)
                .change("out", layer -> ((DenseSpec) layer).activation(ActivationFunction.SIGMOID));
        NetworkSpec crossed = network.training(TrainingSpec.DEFAULTS.loss(Loss.BINARY_CROSSENTROPY));
        RowArrays squares = new TestBuilder(network).arrays();
        RowArrays crossing = new TestBuilder(crossed).arrays();
        RowArrays linear = new TestBuilder(TestModels.numbers(2)).arrays();
        float[] row = {0.3f, -0.8f};

        float[] raw = linear.predict(row);
        float[] expected = {sigmoid(raw[0]), sigmoid(raw[1])};

        assertThat(squares.predict(row)).containsExactly(expected, within(1e-6f));
        assertThat(crossing.predict(row)).containsExactly(expected, within(1e-6f));
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }

    @Test
    void predictionsDependOnNeitherBatchNorNeighbours() {
        PictureClassifier model = new TestBuilder(TestModels.pictures()).pictures();
        model.fit(TestModels.pictureData(64), Progress.none());
        List<Picture> pictures = TestModels.pictureData(600).inputs();

        List<Prediction<Quarter>> together = model.predict(pictures);

        assertThat(together).hasSize(600);
        for (int i : new int[] {0, 1, 255, 256, 257, 599}) {
            Prediction<Quarter> alone = model.predict(pictures.get(i));
            for (Quarter quarter : Quarter.values()) {
                assertThat(alone.probability(quarter)).isCloseTo(together.get(i).probability(quarter), within(1e-6));
            }
        }
        assertThat(model.predict(List.of())).isEmpty();
    }

    @Test
    void severalThreadsMayPredictAtOnce() throws Exception {
        PictureClassifier model = new TestBuilder(TestModels.pictures()).pictures();
        List<Picture> pictures = TestModels.pictureData(100).inputs();
        List<Prediction<Quarter>> expected = model.predict(pictures);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Prediction<Quarter>>>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                calls.add(() -> model.predict(pictures));
            }
            for (Future<List<Prediction<Quarter>>> predictions : threads.invokeAll(calls)) {
                assertThat(predictions.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void weightsAreSetAndGivenBackInEveryLayout() {
        PictureClassifier model = new TestBuilder(TestModels.pictures()).pictures();
        List<NamedArray> counted = new ArrayList<>();
        int next = 1;
        for (NamedArray array : model.weights()) {
            float[] values = new float[array.values().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = next++;
            }
            counted.add(new NamedArray(array.layer(), array.name(), array.shape(), values));
        }

        model.setWeights(counted);

        assertThat(model.weights()).isEqualTo(counted);
        assertThat(model.weights().stream().map(NamedArray::path))
                .containsExactly(
                        "measured/mean",
                        "measured/variance",
                        "measured/count",
                        "conv/kernel",
                        "conv/bias",
                        "norm/gamma",
                        "norm/beta",
                        "norm/moving_mean",
                        "norm/moving_variance",
                        "mixed/kernel",
                        "mixed/bias",
                        "quarter/kernel",
                        "quarter/bias");
    }

    @Test
    void someWeightsMayBeSetAlone() {
        PictureClassifier model = new TestBuilder(TestModels.pictures()).pictures();
        List<NamedArray> before = model.weights();
        NamedArray bias = new NamedArray("conv", "bias", Shape.of(3), new float[] {1, 2, 3});

        model.setWeights(List.of(bias));

        List<NamedArray> expected = before.stream()
                .map(array -> array.path().equals("conv/bias") ? bias : array)
                .toList();
        assertThat(model.weights()).isEqualTo(expected);
    }

    /** Keras's layout: a kernel's last axis is its outputs. */
    @Test
    void aKernelsRowsAreInputs() {
        RowArrays model = new TestBuilder(TestModels.numbers(2)
                        .change("hidden", layer -> ((DenseSpec) layer).units(2).activation(ActivationFunction.LINEAR)))
                .arrays();
        model.setWeights(List.of(
                new NamedArray("hidden", "kernel", Shape.of(2, 2), new float[] {1, 2, 3, 4}),
                new NamedArray("out", "kernel", Shape.of(2, 2), new float[] {1, 0, 0, 1})));

        assertThat(model.predict(new float[] {1, 10})).containsExactly(31, 42);
    }

    @Test
    void aNetworkThatNoMemoryCanHoldIsRefused() {
        RowRegressor model = new TestBuilder(TestModels.numbers(1))
                .change("row", FeaturesSpec.class, row -> row.size(50_000))
                .change("hidden", DenseSpec.class, hidden -> hidden.units(50_000))
                .regressor();

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> model.predict(new float[50_000]))
                    .hasMessageStartingWith("[OutOfMemory] A network of 2500100001 parameters needs more memory than"
                            + " there is. Make it smaller, or give Java more: ");
        }
    }

    @Test
    void aPictureOfAnotherSizeIsRefused() {
        PictureClassifier model = new TestBuilder(TestModels.pictures()).pictures();
        Picture wide = Picture.of(4, 5, 2, new byte[40]);
        List<Picture> mixed = List.of(TestModels.pictureData(1).input(0), wide);

        assertThatThrownBy(() -> model.predict(wide))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.WRONG_INPUT_SHAPE))
                .hasMessage("[WrongInputShape] The picture is 4×5×2, and the network takes 4×4×2. Resize it first; the"
                        + " model does not.");
        assertThatThrownBy(() -> model.predict(mixed))
                .hasMessage("[WrongInputShape] Example 1: The picture is 4×5×2, and the network takes 4×4×2. Resize it"
                        + " first; the model does not.");
    }

    @Test
    void featuresThatAreNoNumbersAreRefused() {
        RowRegressor model = new TestBuilder(TestModels.numbers(1)).regressor();

        assertThatThrownBy(() -> model.predict(new float[] {1, Float.NaN}))
                .hasMessage("[NotFinite] Feature 1 of the example is NaN. Replace it, or leave the example out.");
        assertThatThrownBy(() ->
                        model.predict(Arrays.asList(new float[] {1, 2}, new float[] {Float.NEGATIVE_INFINITY, 1})))
                .hasMessage("[NotFinite] Example 1: Feature 0 of the example is -Infinity. Replace it, or leave the"
                        + " example out.");
        assertThatThrownBy(() -> model.predict(new float[3]))
                .hasMessage("[WrongInputShape] The example has 3 features, and the network takes 2.");
    }
}
