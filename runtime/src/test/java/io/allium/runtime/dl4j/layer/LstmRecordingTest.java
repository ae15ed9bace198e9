package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.loss.MeanSquaredError;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.NoOp;

/** Outputs and gradients of {@link LstmLayer} against Keras's, with every path. */
class LstmRecordingTest {
    private static final Recording KERAS = Recording.read("recurrent.csv");
    private static final LayerWorkspaceMgr NONE = LayerWorkspaceMgr.noWorkspaces();

    /** As {@code record_recurrent.py} has them. */
    private static final List<Sizes> SIZES = List.of(
            new Sizes("ones", 1, 1, 1, 1),
            new Sizes("one-step", 4, 1, 3, 5),
            new Sizes("one-wide-step", 1, 1, 3, 16),
            new Sizes("one-unit", 4, 7, 3, 1),
            new Sizes("one-feature", 4, 7, 1, 5),
            new Sizes("one-sequence", 1, 7, 3, 5),
            new Sizes("one-row", 1, 7, 1, 1),
            new Sizes("all", 4, 7, 3, 5),
            new Sizes("wide", 4, 7, 1, 16));

    private record Sizes(String name, long batch, long steps, long features, long units) {}

    static Stream<Arguments> cases() {
        return SIZES.stream()
                .flatMap(sizes -> Stream.of(LstmPath.values())
                        .flatMap(path -> Stream.of(Arguments.of(sizes, path, true), Arguments.of(sizes, path, false))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void equalsKeras(Sizes sizes, LstmPath path, boolean sequences) {
        long batch = sizes.batch();
        long steps = sizes.steps();
        long features = sizes.features();
        long units = sizes.units();
        ComputationGraph net = path.init(path.builder(new NoOp(), features, steps)
                .addLayer("layer", path.layer(units, sequences), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
        net.setParam("layer_kernel", wave(0.7, 0.5, features, 4 * units));
        net.setParam("layer_recurrentKernel", wave(1.3, 0.5, units, 4 * units));
        net.setParam("layer_bias", wave(2, 0.5, 4 * units));
        net.getFlattenedGradients().assign(7); // What was there must not count.

        String row = "lstm/" + sizes.name() + (sequences ? "/sequences" : "/last");
        Layer layer = net.getLayer("layer");
        INDArray input = stepsLast(wave(0.1, 1, batch, steps, features)).castTo(path.dataType());
        layer.setInput(input, NONE);
        KERAS.assertClose(row + "/output", path.tolerance(), stepsFirst(layer.activate(false, NONE)));
        KERAS.assertClose(row + "/output", path.tolerance(), stepsFirst(layer.activate(true, NONE)));
        INDArray upstream = sequences ? stepsLast(wave(0.9, 1, batch, steps, units)) : wave(0.9, 1, batch, units);
        Pair<Gradient, INDArray> gradients = layer.backpropGradient(upstream.castTo(path.dataType()), NONE);
        KERAS.assertClose(row + "/input", path.tolerance(), stepsFirst(gradients.getSecond()));
        Gradient weights = gradients.getFirst();
        KERAS.assertClose(row + "/kernel", path.tolerance(), weights.getGradientFor(LstmLayer.KERNEL));
        KERAS.assertClose(
                row + "/recurrent_kernel", path.tolerance(), weights.getGradientFor(LstmLayer.RECURRENT_KERNEL));
        KERAS.assertClose(row + "/bias", path.tolerance(), weights.getGradientFor(LstmLayer.BIAS));
    }

    /** From Keras's {@code [batch, steps, values]} to DL4J's {@code [batch, values, steps]}. */
    private static INDArray stepsLast(INDArray sequences) {
        return sequences.permute(0, 2, 1);
    }

    private static INDArray stepsFirst(INDArray output) {
        return output.rank() == 3 ? output.permute(0, 2, 1) : output;
    }
}
