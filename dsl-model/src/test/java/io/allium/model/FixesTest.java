package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Padding;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix that a message proposes works when it is applied to the letter. */
class FixesTest {
    /** Every one of "kernelSize = 5, or dilationRate = 2, or padding = SAME, or take pool out". */
    @Test
    void kernelTooLarge() {
        int refused = 0;
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Conv2DSpec conv = Nets.conv(4, 3)
                    .kernelSize(1 + random.nextInt(12), 1 + random.nextInt(12))
                    .dilationRate(1 + random.nextInt(3), 1 + random.nextInt(3));
            NetworkSpec network =
                    Nets.then(Nets.picture(2 + random.nextInt(14), 2 + random.nextInt(14), 3), "pool", pool(random));
            network = Nets.then(Nets.then(network, "drop", Nets.dense(4)), "conv", conv);
            for (Problem problem : Nets.problems(network)) {
                assertThat(problem.code()).as("seed %d", seed).isEqualTo(Code.KERNEL_TOO_LARGE);
                if (problem.place().layer().equals("conv")) {
                    refused++;
                    for (String way : problem.fix().split(", or ", -1)) {
                        assertThat(Nets.problems(applied(network, conv, way)))
                                .as("seed %d: %s", seed, way)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static MaxPooling2DSpec pool(Random random) {
        return MaxPooling2DSpec.DEFAULTS.strides(1 + random.nextInt(3));
    }

    private static NetworkSpec applied(NetworkSpec network, Conv2DSpec conv, String way) {
        if (way.equals("take pool out")) {
            return without(network, "pool");
        }
        Conv2DSpec changed = way.equals("padding = SAME")
                ? conv.padding(Padding.SAME)
                : way.startsWith("kernelSize = ") ? conv.kernelSize(numbers(way)) : conv.dilationRate(numbers(way));
        return network.change("conv", layer -> changed);
    }

    private static int[] numbers(String way) {
        return Arrays.stream(way.replaceAll("[^0-9,]", "").split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static NetworkSpec without(NetworkSpec network, String layer) {
        String source = network.node(layer).orElseThrow().inputs().get(0);
        List<Node> nodes = new ArrayList<>();
        for (Node node : network.nodes()) {
            if (!node.name().equals(layer)) {
                nodes.add(new Node(
                        node.name(),
                        node.layer(),
                        node.inputs().stream()
                                .map(input -> input.equals(layer) ? source : input)
                                .toList()));
            }
        }
        return network.nodes(nodes);
    }

    /** A pooling is only proposed to be taken out if the layer then fits. */
    @Test
    void poolingThatIsNotToBlameStays() {
        NetworkSpec network = Nets.then(Nets.map(), "conv3", Nets.conv(3, 15));

        assertThat(Nets.problem(network).fix()).isEqualTo("kernelSize = 5, or padding = SAME");
    }

    @Test
    void putTheLayerBeforeTheOneThatEndsThePicture() {
        NetworkSpec wrong = Nets.then(Nets.then(Nets.map(), "flat", FlattenSpec.DEFAULTS), "conv3", Nets.conv(3, 3));
        assertThat(Nets.problem(wrong).fix()).isEqualTo("put conv3 before flat, or take it out");

        assertThat(Nets.problems(
                        Nets.then(Nets.then(Nets.map(), "conv3", Nets.conv(3, 3)), "flat", FlattenSpec.DEFAULTS)))
                .isEmpty();
    }

    @Test
    void sumOfDifferentChannels() {
        NetworkSpec branches =
                Nets.picture().layer("left", Nets.conv(8, 3), "image").layer("right", Nets.conv(16, 3), "image");
        assertThat(Nets.problem(branches.layer("sum", AddSpec.DEFAULTS, "left", "right"))
                        .fix())
                .isEqualTo("put @Conv2D(filters = 8, kernelSize = 1) after right");

        assertThat(Nets.problems(
                        branches.layer("fit", Nets.conv(8, 1), "right").layer("sum", AddSpec.DEFAULTS, "left", "fit")))
                .isEmpty();
    }

    @Test
    void concatenationOfMapAndRow() {
        NetworkSpec branches =
                Nets.picture().layer("left", FlattenSpec.DEFAULTS, "image").layer("right", Nets.conv(8, 3), "image");
        assertThat(Nets.problem(branches.layer("both", ConcatenateSpec.DEFAULTS.axis(3), "right", "left"))
                        .fix())
                .isEqualTo("put @Flatten after right, and leave axis out");

        assertThat(Nets.problems(branches.layer("flat", FlattenSpec.DEFAULTS, "right")
                        .layer("both", ConcatenateSpec.DEFAULTS, "flat", "left")))
                .isEmpty();
    }

    static Stream<Arguments> members() {
        Conv2DSpec conv = Nets.conv(3, 3);
        return Stream.of(
                Arguments.of(conv.filters(-3), "filters = 1, or more", conv.filters(1)),
                Arguments.of(conv.strides(0, 2), "strides = {1, 2}, or more", conv.strides(1, 2)),
                Arguments.of(conv.kernelSize(5, 5, 3), "kernelSize = 5", conv.kernelSize(5)),
                Arguments.of(conv.kernelSize(3, 1, 3), "kernelSize = {3, 1}", conv.kernelSize(3, 1)),
                Arguments.of(conv.kernelSize(4, 0, 1), "kernelSize = {4, 1}", conv.kernelSize(4, 1)),
                Arguments.of(conv.strides(2).dilationRate(3), "dilationRate = 1, or strides = 1", conv.strides(2)),
                Arguments.of(
                        DropoutSpec.DEFAULTS.rate(50),
                        "write it as a part of 1: a half is rate = 0.5",
                        DropoutSpec.DEFAULTS.rate(0.5)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("members")
    void memberOutOfRange(LayerSpec wrong, String fix, LayerSpec mended) {
        NetworkSpec network = Nets.then(Nets.then(Nets.picture(9, 9, 3), "it", wrong), "scores", Nets.dense(3));

        assertThat(Nets.problem(network).fix()).isEqualTo(fix);
        assertThat(Nets.problems(network.change("it", layer -> mended))).isEmpty();
    }
}
