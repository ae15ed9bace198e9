package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.layer.LstmLayer.Means;
import io.allium.runtime.loss.MeanSquaredError;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** What DL4J and users may do to an {@link LstmLayer}. */
class LstmLayerTest {
    private static final LayerWorkspaceMgr NONE = LayerWorkspaceMgr.noWorkspaces();
    private static final int FEATURES = 3;
    private static final int STEPS = 7;
    private static final int UNITS = 5;

    @ParameterizedTest
    @EnumSource
    void readsArraysOfAnyOrder(LstmPath path) {
        Layer layer = network(path).getLayer("layer");
        INDArray input = wave(0.1, 1, 2, FEATURES, STEPS).castTo(path.dataType());
        INDArray upstream = wave(0.9, 1, 2, UNITS, STEPS).castTo(path.dataType());
        INDArray output = output(layer, input);
        INDArray gradient = layer.backpropGradient(upstream, NONE).getSecond().dup();
        assertThat(output(layer, input.dup('f'))).isEqualTo(output);
        assertThat(layer.backpropGradient(upstream.dup('f'), NONE).getSecond()).isEqualTo(gradient);
        // Not at the beginning of its memory.
        INDArray some = Nd4j.zeros(path.dataType(), 4, FEATURES, STEPS);
        INDArray middle = examples(some, 1, 2).assign(input);
        assertThat(output(layer, middle)).isEqualTo(output);
        assertThat(layer.backpropGradient(upstream, NONE).getSecond()).isEqualTo(gradient);
    }

    /** More shapes than plans are kept, and each again. */
    @ParameterizedTest
    @EnumSource
    void computesManyShapesInTurn(LstmPath path) {
        Layer layer = network(path).getLayer("layer");
        INDArray inputs = wave(0.1, 1, 6, FEATURES, STEPS).castTo(path.dataType());
        INDArray upstream = wave(0.9, 1, 6, UNITS, STEPS).castTo(path.dataType());
        for (int time = 0; time < 2; time++) {
            INDArray gradients = inputs.ulike();
            for (int example = 0; example < 6; example++) {
                INDArray one = examples(inputs, example, 1);
                output(layer, one);
                examples(gradients, example, 1)
                        .assign(layer.backpropGradient(examples(upstream, example, 1), NONE)
                                .getSecond());
            }
            for (int count = 1; count <= 6; count++) {
                output(layer, examples(inputs, 0, count));
                INDArray gradient = layer.backpropGradient(examples(upstream, 0, count), NONE)
                        .getSecond();
                assertClose(path, gradient, examples(gradients, 0, count));
            }
        }
    }

    /** As saliency maps do, and the layer's own last training step was of something else. */
    @ParameterizedTest
    @EnumSource
    void computesGradientsAfterAnInference(LstmPath path) {
        Layer layer = network(path).getLayer("layer");
        INDArray input = wave(0.1, 1, 2, FEATURES, STEPS).castTo(path.dataType());
        INDArray other = wave(0.4, 1, 2, FEATURES, STEPS).castTo(path.dataType());
        INDArray upstream = wave(0.9, 1, 2, UNITS, STEPS).castTo(path.dataType());
        output(layer, input);
        INDArray expected = layer.backpropGradient(upstream, NONE).getSecond().dup();
        output(layer, other);
        layer.setInput(input, NONE);
        assertThat(layer.backpropGradient(upstream, NONE).getSecond()).isEqualTo(expected);
        output(layer, other);
        layer.setInput(input, NONE);
        layer.activate(false, NONE);
        assertThat(layer.backpropGradient(upstream, NONE).getSecond()).isEqualTo(expected);
    }

    @Test
    void startsAsKerasDoes() {
        ComputationGraph net = LstmPath.ND4J_FLOAT64.init(LstmPath.ND4J_FLOAT64
                .builder(new NoOp(), FEATURES, STEPS)
                .addLayer("layer", LstmPath.ND4J_FLOAT64.layer(2, true), "in")
                .addLayer("zero", new LstmLayer(64, false, false, Means.ND4J), "layer")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "zero")
                .setOutputs("out"));
        Recording.read("recurrent.csv").assertEqual("lstm/start/bias", net.getParam("layer_bias"));
        assertThat(net.getParam("zero_bias").maxNumber().doubleValue()).isZero();
        INDArray recurrent = net.getParam("zero_recurrentKernel");
        INDArray square = recurrent.mmul(recurrent.transpose());
        assertThat(square.sub(Nd4j.eye(64).castTo(DataType.DOUBLE)).amaxNumber().doubleValue())
                .isLessThan(1e-12);
        INDArray kernel = net.getParam("zero_kernel");
        double limit = Math.sqrt(6.0 / (2 + 256));
        assertThat(kernel.amaxNumber().doubleValue()).isBetween(0.95 * limit, limit);
        // The mean of 512 numbers of that spread: three deviations.
        assertThat(kernel.meanNumber().doubleValue()).isCloseTo(0, within(3 * limit / Math.sqrt(3 * 512)));
    }

    @Test
    void refusesSequencesWithStepsFirst() {
        LstmLayer layer = LstmPath.ONEDNN.layer(UNITS, true);
        layer.setLayerName("memory");
        assertThatThrownBy(() -> layer.getOutputType(0, InputType.recurrent(FEATURES, STEPS, RNNFormat.NWC)))
                .hasMessageContaining("LstmLayer memory needs sequences whose steps are last (NCW)");
        assertThatThrownBy(() -> layer.setNIn(InputType.feedForward(FEATURES), true))
                .hasMessageContaining("LstmLayer memory needs sequences whose steps are last (NCW)");
    }

    @ParameterizedTest
    @EnumSource
    void refusesArraysOfOtherShapes(LstmPath path) {
        Layer layer = network(path).getLayer("layer");
        layer.setInput(wave(0.1, 1, 2, STEPS, FEATURES).castTo(path.dataType()), NONE);
        assertThatThrownBy(() -> layer.activate(true, NONE))
                .hasMessage("LstmLayer layer: the input is [2, 7, 3], not [2, 3, 3].");
        output(layer, wave(0.1, 1, 2, FEATURES, STEPS).castTo(path.dataType()));
        INDArray last = wave(0.1, 1, 2, UNITS).castTo(path.dataType());
        assertThatThrownBy(() -> layer.backpropGradient(last, NONE))
                .hasMessage("LstmLayer layer: the gradient of the output is [2, 5], not [2, 5, 7].");
    }

    @Test
    void refusesMasks() {
        ComputationGraph net = network(LstmPath.ONEDNN);
        INDArray[] masks = {Nd4j.ones(DataType.FLOAT, 2, STEPS)};
        assertThatThrownBy(() -> net.setLayerMaskArrays(masks, new INDArray[1]))
                .hasMessage("LstmLayer layer knows no masks.");
    }

    private static ComputationGraph network(LstmPath path) {
        return path.init(path.builder(new NoOp(), FEATURES, STEPS)
                .addLayer("layer", path.layer(UNITS, true), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
    }

    private static INDArray output(Layer layer, INDArray input) {
        layer.setInput(input, NONE);
        return layer.activate(true, NONE);
    }

    private static INDArray examples(INDArray sequences, int from, int count) {
        return sequences.get(interval(from, from + count), all(), all());
    }

    private static void assertClose(LstmPath path, INDArray actual, INDArray expected) {
        double[] values = expected.dup('c').data().asDouble();
        double largest = expected.amaxNumber().doubleValue();
        assertThat(actual.dup('c').data().asDouble()).containsExactly(values, within(path.tolerance() * largest));
    }
}
