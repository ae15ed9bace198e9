package io.allium.runtime.dl4j.plan;

import static io.allium.runtime.dl4j.Waves.array;
import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Interpolation;
import io.allium.Loss;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.CenterCropSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Cropping2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.DotSpec;
import io.allium.model.layer.ElementwiseMergingSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.IdentitySpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LayerSpec.Arity;
import io.allium.model.layer.Layers;
import io.allium.model.layer.PermuteSpec;
import io.allium.model.layer.RepeatVectorSpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.layer.ResizingSpec;
import io.allium.model.layer.UpSampling2DSpec;
import io.allium.model.layer.ZeroPadding2DSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.dl4j.Recording;
import io.allium.runtime.dl4j.array.Floats;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.lowering.Lowering;
import io.allium.runtime.dl4j.lowering.WeightSlot;
import io.allium.runtime.engine.Randomness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Layers that merge or reshape against Keras: outputs and the gradient of every input, of our layers in float64 and of
 * plans. An input of the layer is the kernel of a dense layer that reads a single 1, so that its gradient is a
 * parameter's.
 */
class MergingRecordingTest {
    private static final Recording KERAS = Recording.read("merging.csv");

    /** Gradients are read in 32 bits, and TensorFlow interpolates in no more. */
    private static final double TOLERANCE = 1e-6;

    private static final double TOLERANCE_OF_PLANS = 1e-5;

    /** The same as in {@code tools/keras/record_merging.py}. */
    static Stream<Arguments> elementwise() {
        return Layers.ALL.stream()
                .filter(ElementwiseMergingSpec.class::isInstance)
                .flatMap(layer -> Stream.of(
                                merged("equal", layer, Shape.of(3, 4, 2), Shape.of(3, 4, 2)),
                                merged("channels", layer, Shape.of(3, 4, 2), Shape.of(1, 1, 2)),
                                merged("row", layer, Shape.of(3, 4, 2), Shape.of(2)),
                                merged("row-first", layer, Shape.of(2), Shape.of(3, 4, 2)),
                                merged("one", layer, Shape.of(3, 4, 2), Shape.of(3, 4, 1)),
                                merged("both-grow", layer, Shape.of(4, 1), Shape.of(1, 3)),
                                merged("three", layer, Shape.of(2, 3), Shape.of(3), Shape.of(2, 1)),
                                merged("rows", layer, Shape.of(5), Shape.of(5)),
                                merged("four-axes", layer, Shape.of(2, 1, 3, 2), Shape.of(2, 2, 1, 2)))
                        .filter(each -> layer.arity() == Arity.SEVERAL || ((List<?>) each.get()[2]).size() == 2));
    }

    static Stream<Arguments> others() {
        DotSpec dot = DotSpec.DEFAULTS;
        DotSpec cosine = dot.normalize(true);
        return Stream.of(
                merged("rows", dot.axes(1), Shape.of(5), Shape.of(5)),
                merged("rows-normalized", cosine.axes(-1), Shape.of(5), Shape.of(5)),
                merged("matrices", dot.axes(2, 1), Shape.of(3, 4), Shape.of(4, 2)),
                merged("first-axes", dot.axes(1), Shape.of(3, 4), Shape.of(3, 2)),
                merged("row-and-matrix", dot.axes(1, 2), Shape.of(4), Shape.of(3, 4)),
                merged("matrix-and-row", cosine.axes(1, 1), Shape.of(4, 3), Shape.of(4)),
                merged("maps", dot.axes(2, 1), Shape.of(2, 3, 4), Shape.of(3, 2, 2)),
                merged("maps-normalized", cosine.axes(1, -1), Shape.of(2, 3, 4), Shape.of(3, 2, 2)),
                merged("rows", joined(-1), Shape.of(3), Shape.of(2)),
                merged("matrices", joined(1), Shape.of(3, 2), Shape.of(4, 2)),
                merged("matrices-last", joined(2), Shape.of(3, 2), Shape.of(3, 1)),
                merged("maps", joined(2), Shape.of(2, 3, 2), Shape.of(2, 1, 2)),
                merged("four-axes", joined(2), Shape.of(2, 3, 2, 2), Shape.of(2, 1, 2, 2)),
                merged("four-axes-last", joined(-1), Shape.of(2, 1, 2, 2), Shape.of(2, 1, 2, 3)));
    }

    static Stream<Arguments> reshapings() {
        Interpolation nearest = Interpolation.NEAREST;
        Interpolation bilinear = Interpolation.BILINEAR;
        return Stream.of(
                reshaped("identity", IdentitySpec.DEFAULTS, 2, 3),
                reshaped("reshape", ReshapeSpec.DEFAULTS.targetShape(2, -1), 3, 4, 2),
                reshaped("reshape-four", ReshapeSpec.DEFAULTS.targetShape(2, 3, 2, 2), 24),
                reshaped("permute", PermuteSpec.DEFAULTS.dims(2, 1, 3), 2, 3, 4),
                reshaped("permute-all", PermuteSpec.DEFAULTS.dims(3, 1, 2), 2, 3, 4),
                reshaped("permute-matrix", PermuteSpec.DEFAULTS.dims(2, 1), 5, 3),
                reshaped("repeat", RepeatVectorSpec.DEFAULTS.n(3), 4),
                reshaped("padding", ZeroPadding2DSpec.DEFAULTS, 3, 4, 2),
                reshaped("padding-two", ZeroPadding2DSpec.DEFAULTS.padding(1, 2), 3, 4, 2),
                reshaped("padding-four", ZeroPadding2DSpec.DEFAULTS.padding(1, 0, 0, 3), 3, 4, 2),
                reshaped("cropping", Cropping2DSpec.DEFAULTS.cropping(1), 5, 6, 2),
                reshaped("cropping-four", Cropping2DSpec.DEFAULTS.cropping(2, 0, 0, 3), 5, 6, 2),
                reshaped("upsampling", UpSampling2DSpec.DEFAULTS, 2, 3, 2),
                reshaped("upsampling-two", UpSampling2DSpec.DEFAULTS.size(3, 1), 2, 3, 2),
                reshaped("upsampling-bilinear", new UpSampling2DSpec(List.of(2, 3), bilinear), 3, 2, 2),
                reshaped("resizing-larger", new ResizingSpec(5, 7, bilinear), 3, 4, 2),
                reshaped("resizing-smaller", new ResizingSpec(3, 2, bilinear), 7, 5, 2),
                reshaped("resizing-same", new ResizingSpec(3, 4, bilinear), 3, 4, 2),
                reshaped("resizing-to-one", new ResizingSpec(1, 1, bilinear), 4, 3, 2),
                reshaped("resizing-nearest", new ResizingSpec(7, 2, nearest), 3, 5, 2),
                reshaped("crop-even", new CenterCropSpec(2, 2), 6, 5, 2),
                reshaped("crop-odd", new CenterCropSpec(3, 3), 5, 6, 2),
                reshaped("crop-smaller", new CenterCropSpec(4, 4), 3, 6, 2),
                reshaped("crop-one-side", new CenterCropSpec(4, 3), 6, 2, 2));
    }

    private static LayerSpec joined(int axis) {
        return ConcatenateSpec.DEFAULTS.axis(axis);
    }

    private static Arguments merged(String name, LayerSpec layer, Shape... inputs) {
        return Arguments.of(layer.kind() + "/" + name, layer, List.of(inputs));
    }

    private static Arguments reshaped(String name, LayerSpec layer, int... input) {
        return Arguments.of(name, layer, List.of(Shape.of(input)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"elementwise", "others", "reshapings"})
    void equalsKeras(String name, LayerSpec layer, List<Shape> inputs) {
        InferredNetwork network = network(layer, inputs);
        assertThat(network.output().output().axes())
                .isEqualTo(Arrays.stream(KERAS.row(name + "/shape"))
                        .mapToObj(extent -> (int) extent)
                        .toList());
        Randomness none = new Randomness();
        LayerLowerings layers = LayerLowerings.own(none);
        check(name, network, Lowering.lower(network, DataType.DOUBLE, layers), TOLERANCE);
        PlannedGraph graph = Lowering.lower(
                network,
                DataType.FLOAT,
                layers,
                configuration -> new PlannedGraph(configuration, network, none::draws));
        check(name, network, graph, TOLERANCE_OF_PLANS);
        float[] inferred = graph.planned().infer(1, memory -> memory.put(0, 1)).outputs();
        KERAS.assertClose(name + "/output", TOLERANCE_OF_PLANS, Nd4j.createFromArray(inferred));
        graph.planned().close();
    }

    private static InferredNetwork network(LayerSpec layer, List<Shape> inputs) {
        NetworkSpec spec = NetworkSpec.named("com.example.Merged").layer("one", FeaturesSpec.DEFAULTS.size(1));
        List<String> names = new ArrayList<>();
        for (Shape input : inputs) {
            String values = "values" + names.size();
            String shaped = "shaped" + names.size();
            int[] axes = input.axes().stream().mapToInt(Integer::intValue).toArray();
            DenseSpec dense = DenseSpec.DEFAULTS.units((int) input.elements()).useBias(false);
            spec = spec.layer(values, dense, "one").layer(shaped, ReshapeSpec.DEFAULTS.targetShape(axes), values);
            names.add(shaped);
        }
        InferredNetwork network = Inference.infer(spec.layer("layer", layer, names.toArray(String[]::new))
                .training(TrainingSpec.DEFAULTS.loss(Loss.MEAN_SQUARED_ERROR)));
        assertThat(network.complete()).isTrue();
        return network;
    }

    private static void check(String name, InferredNetwork network, ComputationGraph graph, double tolerance) {
        int inputs = network.output().inputs().size();
        IntStream.range(0, inputs).forEach(i -> fill(graph, network, i));
        INDArray one = array(new double[] {1}, 1, 1).castTo(graph.params().dataType());
        INDArray output = graph.outputSingle(one).dup('c');
        KERAS.assertClose(name + "/output", tolerance, output);

        Pass pass = Pass.of(graph, network, one, targets(output));

        for (int i = 0; i < inputs; i++) {
            float[] gradient = Objects.requireNonNull(pass.gradients().get("values" + i + "/kernel"));
            KERAS.assertClose(name + "/gradient" + i, tolerance, Nd4j.createFromArray(gradient));
        }
    }

    /** What a layer of the network puts out is what the recorded layer reads. */
    private static void fill(ComputationGraph graph, InferredNetwork network, int input) {
        String dense = "values" + input;
        WeightSlot slot =
                LayerLowerings.slots(network.layer(dense).orElseThrow()).get(0);
        INDArray kernel = slot.inKerasOrder(graph.getLayer(dense).getParam(slot.key()));
        kernel.assign(wave(0.1 + input, 1, kernel.shape()));
    }

    /** Those whose mean squared error has the recorded gradient: that is 2 / n times what the output is too large. */
    private static INDArray targets(INDArray output) {
        long count = output.length();
        INDArray rows = output.castTo(DataType.DOUBLE).reshape('c', 1, count);
        return rows.sub(wave(0.9, 0.5 * count, 1, count));
    }

    static Stream<Arguments> ties() {
        return Stream.of("Maximum", "Minimum").map(kind -> Arguments.of(kind));
    }

    /** Where several are the largest, the first of them gets the gradient. */
    @ParameterizedTest
    @MethodSource("ties")
    void gradientOfTiesGoesWhereKerasSendsIt(String kind) {
        double[][] inputs = {{1, 2, 3}, {1, 3, 2}, {1, 3, 3}};
        InferredNetwork network =
                network(Layers.of(kind).orElseThrow(), List.of(Shape.of(3), Shape.of(3), Shape.of(3)));
        ComputationGraph graph = Lowering.lower(network, DataType.DOUBLE, LayerLowerings.own(new Randomness()));
        for (int i = 0; i < inputs.length; i++) {
            graph.getLayer("values" + i).getParam("W").assign(array(inputs[i], 1, 3));
        }
        INDArray one = array(new double[] {1}, 1, 1);
        INDArray output = graph.outputSingle(one).dup('c');

        Pass pass = Pass.of(graph, network, one, output.sub(1.5));

        for (int i = 0; i < inputs.length; i++) {
            float[] gradient = Objects.requireNonNull(pass.gradients().get("values" + i + "/kernel"));
            KERAS.assertClose(kind + "/ties/gradient" + i, TOLERANCE, Nd4j.createFromArray(gradient));
        }
    }

    static Stream<Arguments> lengths() {
        return KERAS.names().filter(name -> name.startsWith("nearest/")).map(name -> {
            String[] lengths = name.substring(name.indexOf('/') + 1).split("-", -1);
            return Arguments.of(Integer.valueOf(lengths[0]), Integer.valueOf(lengths[1]));
        });
    }

    /** Whether the place between two rounds up or down depends on how it is computed. */
    @ParameterizedTest
    @MethodSource("lengths")
    void nearestPlaceIsKerass(int before, int after) {
        ResizingSpec layer = new ResizingSpec(after, 1, Interpolation.NEAREST);
        InferredNetwork network = network(layer, List.of(Shape.of(before, 1, 1)));
        ComputationGraph graph = Lowering.lower(network, DataType.DOUBLE, LayerLowerings.own(new Randomness()));
        graph.getLayer("values0")
                .getParam("W")
                .assign(Nd4j.arange(before).castTo(DataType.DOUBLE).reshape(1, before));

        float[] places = Floats.of(graph.outputSingle(array(new double[] {1}, 1, 1)));

        KERAS.assertClose("nearest/" + before + "-" + after, TOLERANCE, Nd4j.createFromArray(places));
    }
}
