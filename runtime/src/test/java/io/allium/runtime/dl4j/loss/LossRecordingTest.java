package io.allium.runtime.dl4j.loss;

import static io.allium.runtime.dl4j.Waves.array;
import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.updater.KerasSGD;
import io.allium.runtime.loss.BinaryCrossentropy;
import io.allium.runtime.loss.Huber;
import io.allium.runtime.loss.MeanAbsoluteError;
import io.allium.runtime.loss.MeanSquaredError;
import io.allium.runtime.loss.RowLoss;
import io.allium.runtime.loss.SparseCategoricalCrossentropy;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Every loss against what Keras computed. */
class LossRecordingTest {
    private static final Recording KERAS = Recording.read("losses.csv");
    private static final IActivation IDENTITY = new ActivationIdentity();
    private static final INDArray EXTREMES = array(new double[] {-800, 0, 800, 30, -30, 100, -100, 1e-3, 17, 90}, 2, 5);

    static Stream<Arguments> losses() {
        INDArray output = wave(0.4, 3, 4, 5);
        INDArray expected = wave(1.1, 2, 4, 5);
        expected.putScalar(0, output.getDouble(0));
        INDArray flags = wave(2.3, 1, 4, 5).gt(0).castTo(DataType.DOUBLE);
        INDArray classes = Nd4j.createFromArray(new int[][] {{0}, {4}, {2}, {2}});
        INDArray firstFlags = flags.getRows(0, 1);
        INDArray firstClasses = Nd4j.createFromArray(new double[][] {{0}, {4}});
        return Stream.of(
                Arguments.of("mse", new MeanSquaredError(), expected, output),
                Arguments.of("mae", new MeanAbsoluteError(), expected, output),
                Arguments.of("huber", new Huber(), expected, output),
                Arguments.of("huber-2.5", new Huber(2.5), expected, output),
                Arguments.of("bce", new BinaryCrossentropy(), flags, output),
                Arguments.of("bce-extreme", new BinaryCrossentropy(), firstFlags, EXTREMES),
                Arguments.of("scce", new SparseCategoricalCrossentropy(), classes, output),
                Arguments.of("scce-extreme", new SparseCategoricalCrossentropy(), firstClasses, EXTREMES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void equalsKeras(String name, RowLoss row, INDArray labels, INDArray output) {
        KerasLoss loss = new KerasLoss(row);
        INDArray before = output.dup();
        KERAS.assertEqual(name + "/examples", loss.computeScoreArray(labels, output, IDENTITY, null));
        double mean = loss.computeScore(labels, output, IDENTITY, null, true);
        assertThat(mean).isCloseTo(KERAS.row(name + "/value")[0], within(1e-10 * mean));
        assertThat(loss.computeScore(labels, output, IDENTITY, null, false))
                .isCloseTo(mean * output.size(0), within(1e-10 * mean));
        KERAS.assertEqual(name + "/gradient", loss.computeGradient(labels, output, IDENTITY, null));
        assertThat(output).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void worksInFloat32(String name, RowLoss row, INDArray labels, INDArray output) {
        INDArray single = output.castTo(DataType.FLOAT);
        INDArray gradient = new KerasLoss(row).computeGradient(labels, single, IDENTITY, null);
        assertThat(gradient.dataType()).isEqualTo(DataType.FLOAT);
        // Labels of float32 are as exact as a float32 output, about 1e-7 of the largest value.
        KERAS.assertEqual(name + "/gradient", 1e-6, gradient);
    }

    /** One step of plain descent at rate 1 takes away the gradient of Keras's mean over the batch. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void trainsANetworkByKerassMean(String name, RowLoss row, INDArray labels, INDArray output) {
        ComputationGraph net = Graphs.init(Graphs.builder(new KerasSGD(1, 0, false), 5)
                .addLayer("dense", Graphs.dense(5), "in")
                .addLayer("out", Graphs.loss(row), "dense")
                .setOutputs("out"));
        net.setParam("dense_W", Nd4j.eye(5).castTo(DataType.DOUBLE));
        DataSet batch = new DataSet(output, labels);
        double expected = KERAS.row(name + "/value")[0];
        assertThat(net.score(batch)).isCloseTo(expected, within(1e-10 * expected));
        KERAS.assertEqual(name + "/examples", net.scoreExamples(batch, false));

        net.fit(batch);
        INDArray gradient = array(KERAS.row(name + "/gradient"), output.shape());
        double[] weights = Nd4j.eye(5)
                .castTo(DataType.DOUBLE)
                .sub(output.transpose().mmul(gradient))
                .dup('c')
                .data()
                .asDouble();
        assertThat(net.getParam("dense_W").dup('c').data().asDouble()).containsExactly(weights, within(1e-9));
    }

    @Test
    void refusesWhatItCannotUse() {
        INDArray logits = wave(0.4, 3, 2, 5);
        KerasLoss sparse = new KerasLoss(new SparseCategoricalCrossentropy());
        assertThatThrownBy(() -> sparse.computeScore(logits, logits, IDENTITY, null, true))
                .hasMessage("SparseCategoricalCrossentropy needs labels of shape [2, 1], not [2, 5].");
        INDArray tooHigh = Nd4j.createFromArray(new int[][] {{0}, {5}});
        assertThatThrownBy(() -> sparse.computeScore(tooHigh, logits, IDENTITY, null, true))
                .hasMessage("The label 5 is none of the 5 classes, 0 to 4.");
        KerasLoss squared = new KerasLoss(new MeanSquaredError());
        assertThatThrownBy(() -> squared.computeScore(logits, logits, IDENTITY, logits, true))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("MeanSquaredError takes no mask array.");
        assertThatThrownBy(() -> squared.computeGradient(logits, logits, new ActivationTanH(), null))
                .hasMessage("MeanSquaredError works on the raw output, not on that of tanh.");
    }

    @Test
    void isEqualIfItComputesTheSame() {
        assertThat(new KerasLoss(new Huber()))
                .isEqualTo(new KerasLoss(new Huber(1)))
                .isNotEqualTo(new KerasLoss(new Huber(2)))
                .isNotEqualTo(new KerasLoss(new MeanSquaredError()));
    }
}
