package io.allium.runtime.dl4j.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Loss;
import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Shape;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.text.Description;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Our layers compute what DL4J's own do, and keep their parameters and gradients where those keep them: outputs of all
 * layers and all gradients of random networks, dropout included. {@code -Plong} draws more networks.
 */
class OwnLayersTest {
    private static final int NETWORKS = Integer.getInteger("allium.parity.networks", 200);

    @ParameterizedTest
    @EnumSource(names = {"DOUBLE", "FLOAT"})
    void computeWhatDl4jsDo(DataType type) {
        // What float32 rounds differs from layer to layer and adds up, so a few networks must do.
        long networks = type == DataType.DOUBLE ? NETWORKS : NETWORKS / 10;
        LongStream.range(0, networks).forEach(seed -> {
            NetworkSpec spec = RandomNetworks.draw(seed);
            try {
                compare(Inference.infer(spec), type, seed, 1 + (int) (seed % 4));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + "\n" + Description.of(spec), e);
            }
        });
    }

    /** Patches are made block by block, of which small pictures need but one; here one ends amid a picture. */
    @Test
    void computeLargePicturesBlockByBlock() {
        NetworkSpec spec = NetworkSpec.named("com.example.Large")
                .layer("image", ImageSpec.DEFAULTS.height(20).width(21).channels(8))
                .layer("conv", Conv2DSpec.DEFAULTS.filters(4).kernelSize(5).padding(Padding.SAME), "image")
                .layer("next", Conv2DSpec.DEFAULTS.filters(32).kernelSize(3).dilationRate(2), "conv")
                .layer("last", Conv2DSpec.DEFAULTS.filters(2).kernelSize(7).strides(2), "next")
                .training(TrainingSpec.DEFAULTS.loss(Loss.MEAN_SQUARED_ERROR));
        compare(Inference.infer(spec), DataType.DOUBLE, 1, 9);
    }

    private static void compare(InferredNetwork network, DataType type, long seed, int examples) {
        double tolerance = type == DataType.DOUBLE ? 1e-9 : 1e-3;
        Randomness randomness = new Randomness();
        randomness.seed(seed);
        randomness.nextStep();
        ComputationGraph own = Lowering.lower(network, type, LayerLowerings.own(randomness));
        ComputationGraph stock = Lowering.lower(network, type, StockLowerings.with(randomness));
        Random random = new Random(seed);
        draw(own, random);
        stock.paramTable().forEach((name, value) -> flat(value).assign(flat(own.getParam(name))));
        INDArray input = numbers(random, type, batch(examples, network.input().output()));
        INDArray labels = labels(network, random, type, examples);

        Map<String, INDArray> outputs = own.feedForward(input, false);
        Map<String, INDArray> expected = stock.feedForward(input, false);
        for (InferredLayer layer : network.layers()) {
            close(
                    "output of " + layer.node(),
                    tolerance,
                    Objects.requireNonNull(expected.get(layer.name())),
                    Objects.requireNonNull(outputs.get(layer.name())));
        }
        for (ComputationGraph graph : new ComputationGraph[] {own, stock}) {
            graph.setInputs(input);
            graph.setLabels(labels);
            graph.computeGradientAndScore();
        }
        close("score", tolerance, Nd4j.scalar(stock.score()), Nd4j.scalar(own.score()));
        stock.gradient()
                .gradientForVariable()
                .forEach((name, expectedGradient) -> close(
                        "gradient of " + name,
                        tolerance,
                        flat(expectedGradient),
                        flat(own.gradient().getGradientFor(name))));
    }

    private static long[] batch(int examples, Shape shape) {
        return LongStream.concat(LongStream.of(examples), shape.axes().stream().mapToLong(Integer::longValue))
                .toArray();
    }

    /** In the order of memory, in which both agree, even where one has a matrix and the other a window of 1 by 1. */
    private static INDArray flat(INDArray array) {
        return array.reshape(array.ordering(), new long[] {array.length()});
    }

    private static void close(String what, double tolerance, INDArray expected, INDArray actual) {
        double[] theirs = expected.dup('c').data().asDouble();
        double[] ours = actual.dup('c').data().asDouble();
        assertThat(ours).as(what).hasSameSizeAs(theirs);
        double largest = Arrays.stream(theirs).map(Math::abs).reduce(1, Math::max);
        for (int i = 0; i < theirs.length; i++) {
            boolean equal = Double.compare(ours[i], theirs[i]) == 0;
            assertThat(equal || Math.abs(ours[i] - theirs[i]) <= tolerance * largest)
                    .as("%s[%d]: ours is %s, DL4J's %s", what, i, ours[i], theirs[i])
                    .isTrue();
        }
    }

    /** Parameters of every kind; a variance cannot be negative. */
    private static void draw(ComputationGraph graph, Random random) {
        graph.paramTable().forEach((name, value) -> {
            INDArray drawn = numbers(random, value.dataType(), value.shape()).muli(0.5);
            value.assign(name.matches(".*_(var|variance)") ? Transforms.abs(drawn) : drawn);
        });
    }

    private static INDArray labels(InferredNetwork network, Random random, DataType type, int examples) {
        return switch (network.objective().orElseThrow().target()) {
            case LABEL, YES_OR_NO ->
                Nd4j.createFromArray(IntStream.range(0, examples)
                                .mapToDouble(i -> random.nextInt(2))
                                .toArray())
                        .reshape(examples, 1)
                        .castTo(type);
            case NUMBERS ->
                numbers(random, type, examples, network.output().output().elements());
        };
    }

    private static INDArray numbers(Random random, DataType type, long... shape) {
        int count = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Nd4j.createFromArray(random.doubles(count, -1, 1).toArray())
                .reshape('c', shape)
                .castTo(type);
    }
}
