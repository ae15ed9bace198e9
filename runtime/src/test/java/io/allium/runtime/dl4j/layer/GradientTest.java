package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.Interpolation;
import io.allium.model.InferredLayer;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.layer.AverageSpec;
import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.DotSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaximumSpec;
import io.allium.model.layer.MergingSpec;
import io.allium.model.layer.MinimumSpec;
import io.allium.model.layer.MultiplySpec;
import io.allium.model.layer.Operand;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.SubtractSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.function.ActivityPenalty;
import io.allium.runtime.function.ExponentialUnit;
import io.allium.runtime.function.KerasFunction;
import io.allium.runtime.function.Probabilities;
import io.allium.runtime.function.Rectifier;
import io.allium.runtime.kernel.Mergings;
import io.allium.runtime.kernel.Rearrangements;
import io.allium.runtime.loss.BinaryCrossentropy;
import io.allium.runtime.loss.Huber;
import io.allium.runtime.loss.MeanAbsoluteError;
import io.allium.runtime.loss.MeanSquaredError;
import io.allium.runtime.loss.RowLoss;
import io.allium.runtime.loss.SparseCategoricalCrossentropy;
import io.allium.runtime.noise.AlphaDropping;
import io.allium.runtime.noise.Dropping;
import io.allium.runtime.noise.GaussianFactors;
import io.allium.runtime.noise.GaussianOffsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.GraphConfig;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.PrintMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** Gradients against differences of the loss, in float64, each layer behind and before others with weights. */
class GradientTest {
    private static final int BATCH = 3;
    private static final int HEIGHT = 5;
    private static final int WIDTH = 4;
    private static final Set<String> STATISTICS = Set.of("layer_mean", "layer_var", "layer_variance", "layer_count");

    @BeforeAll
    static void useFloat64() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    }

    @AfterAll
    static void useFloat32() {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    }

    static Stream<Arguments> layersOfMaps() {
        return Stream.of(
                Arguments.of("batch normalisation", new KerasBatchNormalization(0.9, 1e-3, true, true)),
                Arguments.of("without beta", new KerasBatchNormalization(0.9, 1e-3, false, true)),
                Arguments.of("without gamma", new KerasBatchNormalization(0.9, 1e-3, true, false)),
                Arguments.of("without both", new KerasBatchNormalization(0.9, 1e-3, false, false)),
                Arguments.of("normalisation", new NormalizationLayer()),
                Arguments.of("our convolution", ours(false, 3, 1, 1, Activations.linear())),
                Arguments.of("our strided convolution", ours(false, 2, 2, 1, Activations.relu())),
                Arguments.of("our dilated convolution", ours(false, 2, 1, 2, Activations.softmax())),
                Arguments.of("our same convolution", ours(true, 3, 1, 1, Activations.gelu())),
                Arguments.of("our same even convolution", ours(true, 2, 1, 1, Activations.tanh())),
                Arguments.of("our same strided convolution", ours(true, 3, 2, 1, Activations.elu())),
                Arguments.of("our same convolution with gaps", ours(true, 1, 3, 1, Activations.sigmoid())),
                Arguments.of("our same dilated convolution", ours(true, 3, 1, 2, Activations.leakyRelu())),
                Arguments.of("our pointwise convolution", ours(false, 1, 1, 1, Activations.relu6())),
                Arguments.of("our convolution without bias", ours(windows(false, 2, 1, 1), false)),
                Arguments.of("our dense layer", new DenseLayer(3, true, Activations.relu())),
                Arguments.of("our dense layer without bias", new DenseLayer(3, false, Activations.softmax())),
                Arguments.of("our maximum", Pooling2DLayer.of(Kind.MAXIMUM, windows(false, 2, 2, 1))),
                Arguments.of("our same maximum", Pooling2DLayer.of(Kind.MAXIMUM, windows(true, 3, 2, 1))),
                Arguments.of("our maximum with gaps", Pooling2DLayer.of(Kind.MAXIMUM, windows(true, 1, 2, 1))),
                Arguments.of("our average", Pooling2DLayer.of(Kind.AVERAGE, windows(false, 2, 1, 1))),
                Arguments.of("our same average", Pooling2DLayer.of(Kind.AVERAGE, windows(true, 3, 2, 1))),
                Arguments.of(
                        "our global maximum",
                        Pooling2DLayer.global(Kind.MAXIMUM, OwnLayers.whole(HEIGHT, WIDTH), false)),
                Arguments.of(
                        "our global average",
                        Pooling2DLayer.global(Kind.AVERAGE, OwnLayers.whole(HEIGHT, WIDTH), true)),
                Arguments.of("dropout", OwnLayers.noise(new Dropping(0.4), HEIGHT, WIDTH, 2)),
                Arguments.of(
                        "dropout of channels",
                        new NoiseLayer(
                                new Dropping(0.4), List.of(HEIGHT, WIDTH, 2), List.of(1, 1, 2), new Randomness())),
                Arguments.of("alpha dropout", OwnLayers.noise(new AlphaDropping(0.4), HEIGHT, WIDTH, 2)),
                Arguments.of("gaussian dropout", OwnLayers.noise(new GaussianFactors(0.4), HEIGHT, WIDTH, 2)),
                Arguments.of("gaussian noise", OwnLayers.noise(new GaussianOffsets(0.4), HEIGHT, WIDTH, 2)),
                Arguments.of("penalty", new PenaltyLayer(new ActivityPenalty(0.1, 0.2))),
                Arguments.of(
                        "softmax over rows",
                        new KerasActivation(AxesActivation.over(Probabilities.SOFTMAX, Set.of(0)))),
                Arguments.of(
                        "softmax over pixels",
                        new KerasActivation(AxesActivation.over(Probabilities.SOFTMAX, Set.of(0, 1)))),
                Arguments.of("convolution", convolution(false, 3, 1, 1)),
                Arguments.of("strided convolution", convolution(false, 2, 2, 1)),
                Arguments.of("dilated convolution", convolution(false, 2, 1, 2)),
                Arguments.of("same convolution", convolution(true, 3, 1, 1)),
                Arguments.of("same even convolution", convolution(true, 2, 1, 1)),
                Arguments.of("same strided convolution", convolution(true, 3, 2, 1)),
                Arguments.of("same dilated convolution", convolution(true, 3, 1, 2)),
                Arguments.of("maximum", pooling(true, false, 2)),
                Arguments.of("same maximum", pooling(true, true, 3)),
                Arguments.of("average", pooling(false, false, 2)),
                Arguments.of("same average", pooling(false, true, 3)),
                Arguments.of("global maximum", new GlobalPoolingLayer(PoolingType.MAX)),
                Arguments.of("global average", new GlobalPoolingLayer(PoolingType.AVG)),
                Arguments.of("permuting", rearrangement(PermuteSpec.DEFAULTS.dims(3, 1, 2))),
                Arguments.of("padding", rearrangement(ZeroPadding2DSpec.DEFAULTS.padding(1, 0, 2, 1))),
                Arguments.of("cropping", rearrangement(Cropping2DSpec.DEFAULTS.cropping(1))),
                Arguments.of("repeating", rearrangement(UpSampling2DSpec.DEFAULTS)),
                Arguments.of("interpolating", rearrangement(new ResizingSpec(3, 7, Interpolation.BILINEAR))),
                Arguments.of("larger middle", rearrangement(new CenterCropSpec(6, 5))),
                Arguments.of("rescaling", new KerasActivation(new Rescale(0.5, 2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layersOfMaps")
    void layerOfMaps(String name, Layer layer) {
        INDArray input = wave(0.2, 1, BATCH, HEIGHT, WIDTH, 2);
        ComputationGraph net = network(DataType.DOUBLE, layer);
        check(net, input, labels(net, input));
    }

    /** DL4J computes float32 by other code, oneDNN's. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("layersOfMaps")
    void layerOfMapsInFloat32(String name, Layer layer) {
        INDArray input = wave(0.2, 1, BATCH, HEIGHT, WIDTH, 2);
        ComputationGraph net = network(DataType.DOUBLE, layer);
        ComputationGraph single = network(DataType.FLOAT, layer);
        INDArray labels = labels(net, input);
        double[] expected = gradient(net, input, labels);
        double[] actual = gradient(single, input.castTo(DataType.FLOAT), labels.castTo(DataType.FLOAT));
        assertThat(actual).containsExactly(expected, within(1e-5));
    }

    private static double[] gradient(ComputationGraph net, INDArray input, INDArray labels) {
        initialise(net);
        net.setInputs(input);
        net.setLabels(labels);
        net.computeGradientAndScore();
        return net.getFlattenedGradients().dup().data().asDouble();
    }

    private static ComputationGraph network(DataType dataType, Layer layer) {
        return Graphs.init(Graphs.builder(dataType, new NoOp(), HEIGHT, WIDTH, 2)
                .addLayer("before", Graphs.pointwise(2), "in")
                .addLayer("layer", layer.clone(), "before")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "layer")
                .setOutputs("out"));
    }

    private static INDArray labels(ComputationGraph net, INDArray input) {
        return wave(0.9, 1, net.outputSingle(input).shape());
    }

    static Stream<Arguments> layersOfRows() {
        Stream<Arguments> functions = Arrays.stream(KerasFunction.values())
                .map(function -> Arguments.of(function.name(), new KerasActivation(Activations.of(function))));
        return Stream.concat(functions, otherLayersOfRows());
    }

    private static Stream<Arguments> otherLayersOfRows() {
        return Stream.of(
                Arguments.of("relu with bounds", new KerasActivation(new ValueActivation(new Rectifier(1, 0.3, 0.1)))),
                Arguments.of("elu with alpha", new KerasActivation(new ValueActivation(new ExponentialUnit(0.5)))),
                Arguments.of("sparsemax", new KerasActivation(Activations.sparsemax())),
                Arguments.of("batch normalisation", new KerasBatchNormalization(0.9, 1e-3, true, true)),
                Arguments.of("normalisation", new NormalizationLayer()),
                Arguments.of("gelu", new KerasActivation(Activations.gelu())),
                Arguments.of("elu", new KerasActivation(Activations.elu())),
                Arguments.of("selu", new KerasActivation(Activations.selu())),
                Arguments.of("silu", new KerasActivation(Activations.silu())),
                Arguments.of("mish", new KerasActivation(Activations.mish())),
                Arguments.of("leaky relu", new KerasActivation(Activations.leakyRelu())),
                Arguments.of("relu", new KerasActivation(Activations.relu())),
                Arguments.of("relu6", new KerasActivation(Activations.relu6())),
                Arguments.of("sigmoid", new KerasActivation(Activations.sigmoid())),
                Arguments.of("hard sigmoid", new KerasActivation(Activations.hardSigmoid())),
                Arguments.of("tanh", new KerasActivation(Activations.tanh())),
                Arguments.of("softmax", new KerasActivation(Activations.softmax())),
                Arguments.of("log softmax", new KerasActivation(Activations.logSoftmax())),
                Arguments.of("softplus", new KerasActivation(Activations.softplus())),
                Arguments.of("softsign", new KerasActivation(Activations.softsign())),
                Arguments.of("exponential", new KerasActivation(Activations.exponential())),
                Arguments.of("dropout", OwnLayers.noise(new Dropping(0.4), 3)),
                Arguments.of("our dense layer", new DenseLayer(3, true, Activations.mish())),
                Arguments.of("our dense layer without bias", new DenseLayer(4, false, Activations.linear())),
                Arguments.of("dense", Graphs.dense(3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layersOfRows")
    void layerOfRows(String name, Layer layer) {
        check(
                Graphs.init(Graphs.builder(new NoOp(), 4)
                        .addLayer("before", Graphs.dense(3), "in")
                        .addLayer("layer", layer, "before")
                        .addLayer("dense", Graphs.dense(2), "layer")
                        .addLayer("out", Graphs.loss(new MeanSquaredError()), "dense")
                        .setOutputs("out")),
                wave(0.2, 1, BATCH, 4),
                wave(0.9, 1, BATCH, 2));
    }

    static Stream<Arguments> vertices() {
        return Stream.of(
                Arguments.of("subtract", merge(SubtractSpec.DEFAULTS)),
                Arguments.of("multiply", merge(MultiplySpec.DEFAULTS)),
                Arguments.of("average", merge(AverageSpec.DEFAULTS)),
                Arguments.of("maximum", merge(MaximumSpec.DEFAULTS)),
                Arguments.of("minimum", merge(MinimumSpec.DEFAULTS)),
                Arguments.of("dot", merge(DotSpec.DEFAULTS.axes(2, -1))),
                Arguments.of("cosine", merge(DotSpec.DEFAULTS.axes(3).normalize(true))),
                Arguments.of("concatenate height", new ConcatenateVertex(1)),
                Arguments.of("concatenate width", new ConcatenateVertex(2)),
                Arguments.of("concatenate channels", new ConcatenateVertex(3)),
                Arguments.of("add", new ElementWiseVertex(ElementWiseVertex.Op.Add)));
    }

    /** Of two maps of 3×2×2, as a row, which DL4J's own layers take whatever the axes are. */
    private static GraphVertex merge(MergingSpec spec) {
        Shape map = Shape.of(3, 2, 2);
        InferredLayer layer = inferred(spec, map, map);
        return new MergingVertex(Mergings.of(layer), layer.output().elements());
    }

    private static Layer rearrangement(LayerSpec spec) {
        InferredLayer layer = inferred(spec, Shape.of(HEIGHT, WIDTH, 2));
        return new RearrangementLayer(Rearrangements.of(layer), extents(layer.output()));
    }

    private static InferredLayer inferred(LayerSpec spec, Shape... inputs) {
        List<Operand> operands =
                Stream.of(inputs).map(shape -> new Operand("before", shape)).toList();
        Node node = new Node("layer", spec, Collections.nCopies(inputs.length, "before"));
        return new InferredLayer(node, List.of(inputs), spec.effect(operands));
    }

    private static long[] extents(Shape shape) {
        return shape.axes().stream().mapToLong(Integer::longValue).toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vertices")
    void vertexOfMaps(String name, GraphVertex vertex) {
        check(
                Graphs.init(Graphs.builder(new NoOp(), 3, 2, 2)
                        .addLayer("a", Graphs.pointwise(2), "in")
                        .addLayer("b", Graphs.pointwise(2), "a")
                        .addVertex("vertex", vertex, "a", "b")
                        .addLayer("dense", Graphs.dense(2), "vertex")
                        .addLayer("out", Graphs.loss(new MeanSquaredError()), "dense")
                        .setOutputs("out")),
                wave(0.2, 1, BATCH, 3, 2, 2),
                wave(0.9, 1, BATCH, 2));
    }

    static Stream<Arguments> losses() {
        INDArray values = wave(0.9, 2, BATCH, 4);
        INDArray flags = values.gt(0).castTo(DataType.DOUBLE);
        return Stream.of(
                Arguments.of(new MeanSquaredError(), values),
                Arguments.of(new MeanAbsoluteError(), values),
                Arguments.of(new Huber(), values),
                Arguments.of(new BinaryCrossentropy(), flags),
                Arguments.of(new SparseCategoricalCrossentropy(), classes()));
    }

    private static INDArray classes() {
        return Nd4j.createFromArray(new double[][] {{3}, {0}, {1}});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void loss(RowLoss loss, INDArray labels) {
        check(
                Graphs.init(Graphs.builder(new NoOp(), 4)
                        .addLayer("dense", Graphs.dense(4), "in")
                        .addLayer("out", Graphs.loss(loss), "dense")
                        .setOutputs("out")),
                wave(0.2, 1, BATCH, 4),
                labels);
    }

    private static Layer ours(boolean same, int kernel, int stride, int dilation, IActivation activation) {
        return new Conv2DLayer(windows(same, kernel, stride, dilation), 3, true, activation);
    }

    private static Layer ours(PlacedWindows windows, boolean bias) {
        return new Conv2DLayer(windows, 3, bias, Activations.linear());
    }

    private static PlacedWindows windows(boolean same, int size, int stride, int dilation) {
        return OwnLayers.windows(
                same, new int[] {HEIGHT, WIDTH}, new int[] {size, size}, new int[] {stride, stride}, new int[] {
                    dilation, dilation
                });
    }

    private static Layer convolution(boolean same, int kernel, int stride, int dilation) {
        return StockLayers.convolution(
                same, new int[] {kernel, kernel}, new int[] {stride, stride}, new int[] {dilation, dilation});
    }

    private static Layer pooling(boolean max, boolean same, int size) {
        return StockLayers.pooling(max, same, new int[] {size, size}, new int[] {2, 2});
    }

    private static void check(ComputationGraph net, INDArray input, INDArray labels) {
        initialise(net);
        assertThat(GradientCheckUtil.checkGradients(new GraphConfig()
                        .net(net)
                        .inputs(new INDArray[] {input})
                        .labels(new INDArray[] {labels})
                        .maxRelError(1e-5)
                        .minAbsoluteError(1e-9)
                        .print(PrintMode.FAILURES_ONLY)
                        .excludeParams(STATISTICS)))
                .isTrue();
    }

    private static void initialise(ComputationGraph net) {
        net.paramTable().forEach((name, value) -> {
            // Statistics are no trained parameters, and a variance cannot be negative.
            if (!STATISTICS.contains(name)) {
                value.assign(wave(0.1 * name.length(), 1, value.shape()));
            }
        });
    }
}
