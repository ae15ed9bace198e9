package io.allium.runtime.dl4j.plan;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.ELUSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.GlobalMaxPooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.SoftmaxSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.engine.Randomness;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Single layers behind a dense one against Keras, on plans and on DL4J's passes: outputs, losses and gradients. */
class FunctionRecordingTest {
    private static final Recording KERAS = Recording.read("functions.csv");
    private static final double TOLERANCE = 1e-4;
    private static final int BATCH = 2;
    private static final int UNITS = 4;

    /** The same as in {@code tools/keras/record_functions.py}. */
    static Stream<Arguments> layers() {
        Stream<Arguments> activations = Arrays.stream(ActivationFunction.values())
                .filter(function -> function != ActivationFunction.SPARSEMAX)
                .flatMap(function -> Stream.of("picture", "row")
                        .map(shape -> Arguments.of(
                                function.name().toLowerCase(Locale.ROOT) + "/" + shape, new ActivationSpec(function))));
        return Stream.concat(
                activations,
                Stream.of(
                        Arguments.of("relu-layer", ReLUSpec.DEFAULTS),
                        Arguments.of("relu-layer-most", ReLUSpec.DEFAULTS.maxValue(0.7)),
                        Arguments.of("relu-layer-six", ReLUSpec.DEFAULTS.maxValue(6)),
                        Arguments.of("relu-layer-slope", ReLUSpec.DEFAULTS.negativeSlope(0.25)),
                        Arguments.of("relu-layer-threshold", ReLUSpec.DEFAULTS.threshold(0.3)),
                        Arguments.of("relu-layer-all", new ReLUSpec(0.7, 0.25, 0.3)),
                        Arguments.of("leaky-relu-layer", LeakyReLUSpec.DEFAULTS),
                        Arguments.of("elu-layer", ELUSpec.DEFAULTS.alpha(0.5)),
                        Arguments.of("elu-layer-negative", ELUSpec.DEFAULTS.alpha(-0.5)),
                        Arguments.of("softmax-layer", SoftmaxSpec.DEFAULTS),
                        Arguments.of("softmax-layer-row", SoftmaxSpec.DEFAULTS.axis(1)),
                        Arguments.of("softmax-layer-1", SoftmaxSpec.DEFAULTS.axis(1)),
                        Arguments.of("softmax-layer-2", SoftmaxSpec.DEFAULTS.axis(2)),
                        Arguments.of("softmax-layer-1-2", SoftmaxSpec.DEFAULTS.axis(1, 2)),
                        Arguments.of("softmax-layer-3-1", SoftmaxSpec.DEFAULTS.axis(-1, 1)),
                        Arguments.of("penalty", new ActivityRegularizationSpec(0.25, 0.125)),
                        Arguments.of("penalty-row", ActivityRegularizationSpec.DEFAULTS.l2(0.5)),
                        Arguments.of("maximum-kept", new GlobalMaxPooling2DSpec(true)),
                        Arguments.of("average-kept", new GlobalAveragePooling2DSpec(true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void equalsKeras(String name, LayerSpec layer) {
        InferredNetwork network = network(name, layer);
        Randomness none = new Randomness();
        check(name, network, Lowering.lower(network, DataType.DOUBLE, LayerLowerings.own(none)));
        check(name, network, Lowering.lower(network, DataType.FLOAT, LayerLowerings.own(none)));
        PlannedGraph planned = Lowering.lower(
                network,
                DataType.FLOAT,
                LayerLowerings.own(none),
                configuration -> new PlannedGraph(configuration, network, none::draws));
        check(name, network, planned);
        float[] inputs = Floats.of(inputs(network).castTo(DataType.FLOAT));
        float[] outputs =
                planned.planned().infer(BATCH, memory -> memory.put(0, inputs)).outputs();
        KERAS.assertClose(name + "/outputs", TOLERANCE, Nd4j.createFromArray(outputs));
        planned.planned().close();
    }

    private static InferredNetwork network(String name, LayerSpec layer) {
        boolean row = name.endsWith("row") || name.equals("relu-layer-all") || name.equals("elu-layer-negative");
        LayerSpec input = row
                ? FeaturesSpec.DEFAULTS.size(5)
                : ImageSpec.DEFAULTS.height(2).width(3).channels(3).scale(1);
        InferredNetwork network = Inference.infer(NetworkSpec.named("com.example.Net")
                .layer("in", input)
                .layer("before", DenseSpec.DEFAULTS.units(UNITS), "in")
                .layer("layer", layer, "before")
                .training(TrainingSpec.DEFAULTS.loss(Loss.MEAN_SQUARED_ERROR)));
        assertThat(network.problems()).allMatch(problem -> problem.code().id().equals("MissingOptimizer"));
        return network;
    }

    private static void check(String name, InferredNetwork network, ComputationGraph graph) {
        InferredLayer before = network.layer("before").orElseThrow();
        for (WeightSlot slot : LayerLowerings.slots(before)) {
            INDArray parameter = graph.getLayer("before").getParam(slot.key());
            INDArray values = slot.name().equals("bias")
                    ? wave(1.1, 1, UNITS)
                    : wave(0.3, 1, before.inputs().get(0).last(), UNITS);
            slot.inKerasOrder(parameter).assign(values);
        }
        long units = network.output().output().elements();

        Pass pass = Pass.of(graph, network, inputs(network), wave(0.9, 1, BATCH, units));

        KERAS.assertClose(name + "/loss", TOLERANCE, Nd4j.scalar(pass.loss()));
        INDArray kernel =
                Nd4j.createFromArray(Objects.requireNonNull(pass.gradients().get("before/kernel")));
        INDArray bias =
                Nd4j.createFromArray(Objects.requireNonNull(pass.gradients().get("before/bias")));
        KERAS.assertClose(name + "/gradients", TOLERANCE, Nd4j.concat(0, kernel, bias));
    }

    private static INDArray inputs(InferredNetwork network) {
        Shape shape = network.input().output();
        return shape.rank() == 1
                ? wave(0.7, 1, BATCH, shape.axis(0))
                : wave(0.7, 1, BATCH, shape.axis(0), shape.axis(1), shape.axis(2));
    }
}
