package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.updater.DecoupledWeightDecay;
import io.allium.runtime.dl4j.updater.KerasSGD;
import io.allium.runtime.loss.MeanSquaredError;
import java.util.Map;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/** Five steps of training through batch normalisation against Keras, and a prediction after them. */
class BatchNormalizationTest {
    private static final Recording KERAS = Recording.read("layers.csv");
    private static final int STEPS = 5;
    private static final Map<String, String> KERAS_NAMES = Map.of(
            KerasBatchNormalization.GAMMA, "gamma",
            KerasBatchNormalization.BETA, "beta",
            KerasBatchNormalization.MEAN, "moving_mean",
            KerasBatchNormalization.VARIANCE, "moving_variance");

    @ParameterizedTest
    @CsvSource({
        "2d, true, true, 12", "2d, false, true, 9", "2d, true, false, 9", "2d, false, false, 6",
        "4d, true, true, 12", "4d, false, true, 9", "4d, true, false, 9", "4d, false, false, 6"
    })
    void trainsAsKerasDoes(String rank, boolean center, boolean scale, long parameters) {
        String name = "batchnorm/" + rank + (center ? "" : "-uncentered") + (scale ? "" : "-unscaled");
        boolean flat = rank.equals("2d");
        long[] shape = flat ? new long[] {6, 3} : new long[] {3, 2, 4, 3};
        ComputationGraph net = network(flat, new KerasBatchNormalization(0.75, 1e-3, center, scale));
        assertThat(net.getLayer("bn").numParams()).isEqualTo(parameters);

        // A 1 by 1 convolution keeps its weights as [filters, channels, 1, 1], a dense layer as Keras does.
        INDArray weights = wave(1.3, 1, 3, 3);
        net.setParam("before_W", flat ? weights : weights.transpose().dup('c').reshape(new long[] {3, 3, 1, 1}));
        for (int step = 0; step < STEPS; step++) {
            INDArray input = wave(0.2 + step, 2, shape);
            INDArray labels = wave(0.6 + step, 1, shape[0], input.length() / shape[0]);
            net.fit(new DataSet(input, labels));
            String row = name + "/" + step + "/";
            assertThat(net.score()).isCloseTo(KERAS.row(row + "loss")[0], within(1e-10));
            net.getLayer("bn")
                    .paramTable()
                    .forEach((key, value) -> KERAS.assertEqual(row + KERAS_NAMES.get(key), value));
        }
        INDArray trained = net.getParam("before_W");
        KERAS.assertEqual(
                name + "/before", flat ? trained : trained.reshape(3, 3).transpose());
        KERAS.assertEqual(name + "/prediction", net.outputSingle(wave(0.5, 1, shape)));
    }

    /** The last batch of an epoch may have one row; its variance is 0. */
    @Test
    void oneRowBecomesBeta() {
        ComputationGraph net = network(true, new KerasBatchNormalization(0.75, 1e-3, true, true));
        net.setParam("bn_beta", wave(0.4, 1, 3));
        INDArray before = net.getParam("before_W").dup();
        INDArray input = wave(0.2, 2, 1, 3);
        INDArray row = Graphs.activation(net, "before", input, true).dup();

        assertThat(Graphs.activation(net, "bn", input, true)).isEqualTo(wave(0.4, 1, 1, 3));
        net.fit(new DataSet(input, wave(0.6, 1, 1, 3)));

        assertThat(net.getParam("before_W")).isEqualTo(before);
        assertThat(net.getParam("bn_mean").dup().data().asDouble())
                .containsExactly(row.mul(0.25).data().asDouble(), within(1e-12));
        assertThat(net.getParam("bn_var").dup().data().asDouble()).containsOnly(0.75);
    }

    @Test
    void clippingLeavesTheMovingAveragesAlone() {
        ComputationGraph net = Graphs.init(new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .miniBatch(false)
                .updater(new KerasSGD(0.5, 0, false))
                .gradientNormalization(GradientNormalization.ClipElementWiseAbsoluteValue)
                .gradientNormalizationThreshold(1e-3)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.feedForward(3))
                .addLayer("bn", new KerasBatchNormalization(0.75, 1e-3, true, true), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "bn")
                .setOutputs("out"));
        INDArray input = wave(0.2, 2, 4, 3);
        net.fit(new DataSet(input, wave(0.6, 1, 4, 3)));
        assertThat(net.getParam("bn_mean").dup().data().asDouble())
                .containsExactly(input.mean(0).mul(0.25).data().asDouble(), within(1e-12));
    }

    @Test
    void weightDecayShrinksGammaAndBetaOnly() {
        ComputationGraphConfiguration conf = Graphs.builder(new KerasSGD(0.5, 0, false), 3)
                .addLayer("bn", new KerasBatchNormalization(1, 1e-3, true, true), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "bn")
                .setOutputs("out")
                .build();
        new DecoupledWeightDecay(0.5).addTo(conf);
        ComputationGraph net = new ComputationGraph(conf);
        net.init();
        net.setParam("bn_beta", wave(0.4, 1, 3));
        INDArray input = wave(0.2, 2, 4, 3);
        // Labels equal to the output: no gradient but the decay's.
        INDArray labels = Graphs.activation(net, "bn", input, true);
        net.fit(new DataSet(input, labels));
        double kept = 1 - 0.5 * 0.5;
        assertThat(net.getParam("bn_gamma").dup().data().asDouble()).containsOnly(new double[] {kept}, within(1e-12));
        assertThat(net.getParam("bn_beta").dup().data().asDouble())
                .containsExactly(wave(0.4, kept, 3).data().asDouble(), within(1e-12));
        assertThat(net.getParam("bn_mean").dup().data().asDouble()).containsOnly(0);
        assertThat(net.getParam("bn_var").dup().data().asDouble()).containsOnly(1);
    }

    private static ComputationGraph network(boolean flat, KerasBatchNormalization normalization) {
        return Graphs.init(Graphs.builder(new KerasSGD(0.5, 0, false), flat ? new long[] {3} : new long[] {2, 4, 3})
                .addLayer("before", flat ? Graphs.dense(3) : Graphs.pointwise(3), "in")
                .addLayer("bn", normalization, "before")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "bn")
                .setOutputs("out"));
    }
}
