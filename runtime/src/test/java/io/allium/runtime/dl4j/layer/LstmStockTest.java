package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.loss.MeanSquaredError;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** {@link LstmLayer} against DL4J's own LSTM. */
class LstmStockTest {
    private static final LayerWorkspaceMgr NONE = LayerWorkspaceMgr.noWorkspaces();
    private static final int BATCH = 4;
    private static final int FEATURES = 3;
    private static final int STEPS = 9;
    private static final int UNITS = 6;

    /** DL4J's order of gates, by their place in Keras's: candidate, forget, output, input. */
    private static final int[] DL4J_ORDER = {2, 1, 3, 0};

    @ParameterizedTest
    @EnumSource
    void equalsStockLayer(LstmPath path) {
        Layer stock = layer(
                path,
                new org.deeplearning4j.nn.conf.layers.LSTM.Builder()
                        .nOut(UNITS)
                        .activation(new ActivationTanH())
                        .gateActivationFunction(new ActivationSigmoid())
                        .build());
        Layer own = layer(path, path.layer(UNITS, true));
        stock.getParam(LSTMParamInitializer.INPUT_WEIGHT_KEY).assign(reordered(own.getParam(LstmLayer.KERNEL)));
        stock.getParam(LSTMParamInitializer.RECURRENT_WEIGHT_KEY)
                .assign(reordered(own.getParam(LstmLayer.RECURRENT_KERNEL)));
        INDArray bias = own.getParam(LstmLayer.BIAS).reshape(1, 4 * UNITS);
        stock.getParam(LSTMParamInitializer.BIAS_KEY).assign(reordered(bias));

        INDArray input = wave(0.1, 1, BATCH, FEATURES, STEPS).castTo(path.dataType());
        INDArray upstream = wave(0.9, 1, BATCH, UNITS, STEPS).castTo(path.dataType());
        stock.setInput(input, NONE);
        own.setInput(input, NONE);
        assertClose(path, own.activate(true, NONE), stock.activate(true, NONE));
        Pair<Gradient, INDArray> expected = stock.backpropGradient(upstream, NONE);
        Pair<Gradient, INDArray> actual = own.backpropGradient(upstream, NONE);
        assertClose(path, actual.getSecond(), expected.getSecond());
        Map.of(
                        LstmLayer.KERNEL,
                        LSTMParamInitializer.INPUT_WEIGHT_KEY,
                        LstmLayer.RECURRENT_KERNEL,
                        LSTMParamInitializer.RECURRENT_WEIGHT_KEY,
                        LstmLayer.BIAS,
                        LSTMParamInitializer.BIAS_KEY)
                .forEach((name, stockName) -> {
                    INDArray gradient = actual.getFirst().getGradientFor(name);
                    assertClose(
                            path,
                            reordered(gradient.reshape('c', gradient.length() / (4 * UNITS), 4 * UNITS)),
                            expected.getFirst().getGradientFor(stockName));
                });
    }

    private static Layer layer(LstmPath path, org.deeplearning4j.nn.conf.layers.Layer layer) {
        ComputationGraph net = path.init(path.builder(new NoOp(), FEATURES, STEPS)
                .addLayer("layer", layer, "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
        return net.getLayer("layer");
    }

    private static INDArray reordered(INDArray gates) {
        INDArray[] parts = new INDArray[DL4J_ORDER.length];
        for (int i = 0; i < parts.length; i++) {
            int from = DL4J_ORDER[i] * UNITS;
            parts[i] = gates.get(all(), interval(from, from + UNITS));
        }
        return Nd4j.concat(1, parts);
    }

    private static void assertClose(LstmPath path, INDArray actual, INDArray expected) {
        double largest = expected.amaxNumber().doubleValue();
        assertThat(actual.dup('c').data().asDouble())
                .containsExactly(expected.dup('c').data().asDouble(), within(path.tolerance() * largest));
    }
}
