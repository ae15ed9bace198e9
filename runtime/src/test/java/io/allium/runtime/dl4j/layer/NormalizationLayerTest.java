package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.array;
import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.updater.KerasAdam;
import io.allium.runtime.loss.MeanSquaredError;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/** Normalisation with given statistics against Keras, and its indifference to training. */
class NormalizationLayerTest {
    private static final Recording KERAS = Recording.read("layers.csv");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void equalsKerasBeforeAndAfterTraining(boolean flat) {
        long[] shape = flat ? new long[] {4, 3} : new long[] {2, 2, 2, 3};
        ComputationGraph net = Graphs.init(
                Graphs.builder(new KerasAdam(0.1, 0.9, 0.999, 1e-7), flat ? new long[] {3} : new long[] {2, 2, 3})
                        .addLayer("normal", new NormalizationLayer(), "in")
                        .addLayer("dense", Graphs.dense(2), "normal")
                        .addLayer("out", Graphs.loss(new MeanSquaredError()), "dense")
                        .setOutputs("out"));
        assertThat(net.getLayer("normal").numParams()).isEqualTo(7);
        net.setParam("normal_mean", wave(0.3, 1, 3));
        net.setParam("normal_variance", array(new double[] {2, 1e-20, 0.25}, 3));
        net.setParam("normal_count", array(new double[] {32}, 1));

        INDArray input = wave(0.8, 1, shape);
        String row = "normalization/" + (flat ? "2d" : "4d");
        INDArray before = net.getLayer("normal").params().dup();
        KERAS.assertEqual(row, Graphs.activation(net, "normal", input, false));
        net.fit(new DataSet(input, wave(0.6, 1, shape[0], 2)));
        net.fit(new DataSet(input, wave(0.6, 1, shape[0], 2)));
        assertThat(net.getLayer("normal").params()).isEqualTo(before);
        KERAS.assertEqual(row, Graphs.activation(net, "normal", input, false));
    }
}
