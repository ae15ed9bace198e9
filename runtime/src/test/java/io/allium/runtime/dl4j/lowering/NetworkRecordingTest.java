package io.allium.runtime.dl4j.lowering;

import static io.allium.runtime.dl4j.Waves.array;
import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Weight;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Whole networks against Keras: what they put out, and how 20 steps of Adam change it. */
class NetworkRecordingTest {
    private static final Recording KERAS = Recording.read("networks.csv");
    private static final int BATCH = 4;
    private static final int STEPS = 20;

    /** The same as in {@code tools/keras/record_networks.py}. */
    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of("classifier", labelled(classifier(), 10), labels(10)),
                Arguments.of("normalized", labelled(normalized(), 3), labels(3)),
                Arguments.of("branched", labelled(branched(), 5), labels(5)),
                Arguments.of("regression", regression(), numbers(3)),
                Arguments.of("yes-or-no", labelled(yesOrNo(), 2), labels(2)));
    }

    /** With our layers, and with DL4J's own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void equalsKerasInFloat64(String name, NetworkSpec spec, IntFunction<INDArray> targets) {
        Randomness none = new Randomness();
        for (LayerLowerings layers : List.of(LayerLowerings.own(none), StockLowerings.with(none))) {
            check(name, spec, targets, layers);
        }
    }

    private static void check(String name, NetworkSpec spec, IntFunction<INDArray> targets, LayerLowerings layers) {
        InferredNetwork network = Inference.infer(spec.optimizer(AdamSpec.DEFAULTS.learningRate(0.015625)));
        assertThat(network.problems()).isEmpty();
        ComputationGraph graph = Lowering.lower(network, DataType.DOUBLE, layers);
        fill(network, graph);

        KERAS.assertEqual(name + "/before", output(network, graph));
        double[] losses = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            graph.fit(new INDArray[] {inputs(network, step)}, new INDArray[] {targets.apply(step)});
            losses[step] = graph.score();
        }
        KERAS.assertEqual(name + "/losses", array(losses, STEPS));
        KERAS.assertEqual(name + "/after", output(network, graph));
    }

    private static NetworkSpec classifier() {
        return NetworkSpec.named("Classifier")
                .layer("image", image(12, 12, 3))
                .layer(
                        "conv1",
                        Conv2DSpec.DEFAULTS.filters(8).kernelSize(3).activation(ActivationFunction.RELU),
                        "image")
                .layer("pool1", MaxPooling2DSpec.DEFAULTS.poolSize(2), "conv1")
                .layer(
                        "conv2",
                        Conv2DSpec.DEFAULTS.filters(8).kernelSize(3).activation(ActivationFunction.RELU),
                        "pool1")
                .layer("pool2", MaxPooling2DSpec.DEFAULTS.poolSize(2), "conv2")
                .layer("flat", FlattenSpec.DEFAULTS, "pool2")
                .layer("logits", DenseSpec.DEFAULTS.units(10), "flat");
    }

    private static NetworkSpec normalized() {
        Conv2DSpec convolution = Conv2DSpec.DEFAULTS
                .filters(6)
                .kernelSize(3)
                .strides(2)
                .padding(Padding.SAME)
                .useBias(false);
        return NetworkSpec.named("Normalized")
                .layer("image", image(7, 6, 2))
                .layer("conv", convolution, "image")
                .layer("norm", BatchNormalizationSpec.DEFAULTS.momentum(0.75), "conv")
                .layer("relu", ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU), "norm")
                .layer("mean", GlobalAveragePooling2DSpec.DEFAULTS, "relu")
                .layer("scores", DenseSpec.DEFAULTS.units(3).activation(ActivationFunction.SOFTMAX), "mean");
    }

    private static NetworkSpec branched() {
        Conv2DSpec four = Conv2DSpec.DEFAULTS.filters(4);
        return NetworkSpec.named("Branched")
                .layer("image", image(6, 6, 2))
                .layer("wide", four.kernelSize(3).padding(Padding.SAME).activation(ActivationFunction.SILU), "image")
                .layer("narrow", four.kernelSize(1).activation(ActivationFunction.TANH), "image")
                .layer("both", AddSpec.DEFAULTS, "wide", "narrow")
                .layer("all", ConcatenateSpec.DEFAULTS, "both", "wide", "image")
                .layer("mean", new AveragePooling2DSpec(List.of(3), List.of(2), Padding.SAME), "all")
                .layer("flat", FlattenSpec.DEFAULTS, "mean")
                .layer("logits", DenseSpec.DEFAULTS.units(5), "flat");
    }

    private static NetworkSpec regression() {
        return NetworkSpec.named("Regression")
                .layer("row", FeaturesSpec.DEFAULTS.size(5))
                .layer("hidden", DenseSpec.DEFAULTS.units(8).activation(ActivationFunction.TANH), "row")
                .layer("numbers", DenseSpec.DEFAULTS.units(3), "hidden")
                .training(TrainingSpec.DEFAULTS.loss(Loss.MEAN_SQUARED_ERROR));
    }

    private static NetworkSpec yesOrNo() {
        return NetworkSpec.named("YesOrNo")
                .layer("row", FeaturesSpec.DEFAULTS.size(6))
                .layer("hidden", DenseSpec.DEFAULTS.units(8).activation(ActivationFunction.SOFTPLUS), "row")
                .layer("answer", DenseSpec.DEFAULTS.units(1).activation(ActivationFunction.SIGMOID), "hidden");
    }

    private static ImageSpec image(int height, int width, int channels) {
        return ImageSpec.DEFAULTS.height(height).width(width).channels(channels);
    }

    private static NetworkSpec labelled(NetworkSpec network, int labels) {
        return network.training(TrainingSpec.DEFAULTS)
                .labels(
                        "Label",
                        IntStream.range(0, labels).mapToObj(i -> "L" + i).toArray(String[]::new));
    }

    private static IntFunction<INDArray> labels(int classes) {
        return step -> array(
                IntStream.range(0, BATCH).mapToDouble(i -> (i + step) % classes).toArray(), BATCH, 1);
    }

    private static IntFunction<INDArray> numbers(int count) {
        return step -> wave(0.6 + step, 1, BATCH, count);
    }

    /** Every trained array gets a wave of its own, in the order of the layers' names. */
    private static void fill(InferredNetwork network, ComputationGraph graph) {
        List<InferredLayer> sorted = network.layers().stream()
                .sorted(Comparator.comparing(InferredLayer::name))
                .toList();
        int phase = 0;
        for (InferredLayer layer : sorted) {
            for (Weight weight : layer.weights()) {
                if (weight.trainable()) {
                    write(weight, wave(phase++, 0.5, shape(weight)), layer, graph);
                }
            }
        }
    }

    private static void write(Weight weight, INDArray values, InferredLayer layer, ComputationGraph graph) {
        WeightSlot slot = LayerLowerings.slots(layer).stream()
                .filter(candidate -> candidate.name().equals(weight.name()))
                .findFirst()
                .orElseThrow();
        INDArray parameter = graph.getLayer(layer.name()).getParam(slot.key());
        slot.inKerasOrder(parameter).assign(values);
    }

    private static long[] shape(Weight weight) {
        return weight.shape().axes().stream().mapToLong(Integer::longValue).toArray();
    }

    private static INDArray inputs(InferredNetwork network, int step) {
        List<Integer> axes = network.input().output().axes();
        return wave(
                0.1 + step,
                1,
                LongStream.concat(LongStream.of(BATCH), axes.stream().mapToLong(Integer::longValue))
                        .toArray());
    }

    /** The network's output for the first batch, with the activation that its reader applies. */
    private static INDArray output(InferredNetwork network, ComputationGraph graph) {
        INDArray raw = graph.outputSingle(inputs(network, 0));
        return switch (network.ownLink()) {
            case NONE -> raw;
            case SIGMOID -> Transforms.sigmoid(raw);
            case SOFTMAX -> Transforms.softmax(raw);
        };
    }
}
