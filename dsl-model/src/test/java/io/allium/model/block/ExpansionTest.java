package io.allium.model.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.problem.Problem;
import io.allium.model.text.Description;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpansionTest {
    private static final Line IMAGE =
            Line.of("image", ImageSpec.DEFAULTS.height(16).width(16).channels(3));
    private static final Conv2DSpec LOOK = Conv2DSpec.DEFAULTS.kernelSize(3).padding(Padding.SAME);
    private static final ActivationSpec RELU = ActivationSpec.DEFAULTS.activation(ActivationFunction.RELU);
    private static final Line MEAN =
            Line.of("mean", GlobalAveragePooling2DSpec.DEFAULTS, "last").then(DenseSpec.DEFAULTS.units(2));

    private static final BlockSpec CONV_NORM = BlockSpec.named("ConvNorm")
            .required("filters", 1)
            .member("strides", 1)
            .input("in")
            .line(Line.of("conv", Part.of(LOOK).let("filters, strides"), "in"))
            .line(Line.of("out", BatchNormalizationSpec.DEFAULTS, "conv"));
    private static final BlockSpec RESIDUAL = BlockSpec.named("Residual")
            .input("in")
            .line(Line.of("path", CONV_NORM.use().let("filters = in.channels"), "in")
                    .then(RELU))
            .line(Line.of("out", AddSpec.DEFAULTS, "in", "path"));

    private static InferredNetwork network(Line... lines) {
        return Inference.infer(NetworkSpec.named("com.example.Net").lines(List.of(lines)));
    }

    private static List<String> names(InferredNetwork network) {
        return network.layers().stream().map(InferredLayer::name).toList();
    }

    private static List<String> headlines(InferredNetwork network) {
        return network.problems().stream().map(Problem::headline).toList();
    }

    @Test
    void aRowIsALayerAfterTheOther() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("last", LOOK.filters(4), "image")
                        .then(BatchNormalizationSpec.DEFAULTS)
                        .then(RELU),
                MEAN);

        assertThat(network.problems()).isEmpty();
        assertThat(names(network))
                .containsExactly(
                        "image",
                        "last.conv2D",
                        "last.batchNormalization",
                        "last.activation",
                        "mean.globalAveragePooling2D",
                        "mean.dense");
        assertThat(network.layer("mean.dense").orElseThrow().node().inputs())
                .containsExactly("mean.globalAveragePooling2D");
    }

    @Test
    void copiesAreFedByTheOneBeforeAndHaveWeightsOfTheirOwn() {
        InferredNetwork network =
                network(IMAGE, Line.of("last", LOOK.filters(3), "image").repeat(3), MEAN);

        assertThat(names(network)).contains("last.1", "last.2", "last.3");
        assertThat(network.layer("last.3").orElseThrow().node().inputs()).containsExactly("last.2");
        assertThat(network.parameters()).isEqualTo(3 * (3 * 3 * 3 * 3 + 3) + 3 * 2 + 2);
    }

    @Test
    void blocksNestAndComputeFromTheShapesTheyAreUsedOn() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("stem", CONV_NORM.use().with("filters", 8).with("strides", 2), "image"),
                Line.of("last", RESIDUAL.use(), "stem").repeat(2),
                MEAN);

        assertThat(network.problems()).isEmpty();
        assertThat(names(network))
                .containsSubsequence(
                        "stem.conv",
                        "stem.out",
                        "last.1.path.convNorm.conv",
                        "last.1.path.convNorm.out",
                        "last.1.path.activation",
                        "last.1.out",
                        "last.2.path.convNorm.conv",
                        "last.2.out");
        assertThat(network.layer("last.2.out").orElseThrow().output()).hasToString("8×8×8");
        assertThat(network.spec().composition().group("last").orElseThrow().output())
                .isEqualTo("last.2.out");
    }

    @Test
    void aListGivesEachCopyItsValue() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("last", Part.of(LOOK.filters(3)).let("kernelSize = {1, 3, 5}"), "image")
                        .repeat(3),
                MEAN);

        assertThat(network.layers().subList(1, 4))
                .extracting(layer -> ((Conv2DSpec) layer.layer()).kernelSize())
                .containsExactly(List.of(1), List.of(3), List.of(5));
    }

    @Test
    void sharedWeightsAreCountedOnce() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("left", LOOK.filters(3), "image"),
                Line.of("code", CONV_NORM.use().with("filters", 5), "left"),
                Line.of("again", new Part.Shared("code"), "image"),
                Line.of("last", AddSpec.DEFAULTS, "code", "again"),
                MEAN);

        assertThat(network.problems()).isEmpty();
        Node shared = network.layer("again.conv").orElseThrow().node();
        assertThat(shared.sharedWith()).isEqualTo(Optional.of("code.conv"));
        assertThat(shared.inputs()).containsExactly("image");
        assertThat(network.parameters()).isEqualTo((81 + 3) + (135 + 5) + 4 * 5 + (5 * 2 + 2));
    }

    @Test
    void frozenWeightsAreNotTrained() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("last", CONV_NORM.use().with("filters", 4), "image").frozen(),
                MEAN);

        assertThat(network.trainableParameters()).isEqualTo(4 * 2 + 2);
        assertThat(network.parameters()).isEqualTo(112 + 16 + 10);
    }

    /** What model files hold has no lines, and computes the same. */
    @Test
    void theOpenedNetworkReadsBackFromItsDescription() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("left", LOOK.filters(3), "image"),
                Line.of("code", CONV_NORM.use().with("filters", 5), "left").frozen(),
                Line.of("again", new Part.Shared("code"), "image"),
                Line.of("last", AddSpec.DEFAULTS, "code", "again"),
                MEAN);
        NetworkSpec read = Description.parse(Description.of(network.spec()));

        assertThat(read.nodes()).isEqualTo(network.spec().nodes());
        assertThat(Inference.infer(read).parameters()).isEqualTo(network.parameters());
        assertThat(Inference.infer(read).trainableParameters()).isEqualTo(network.trainableParameters());
    }

    @Test
    void whatManyCopiesDoWrongIsSaidOnce() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("last", CONV_NORM.use().with("filters", -1), "image").repeat(5),
                MEAN);

        assertThat(headlines(network))
                .containsExactly("[OutOfRange] last.1.conv: filters is -1; it must be at least 1.");
    }

    @Test
    void whatDependsOnABrokenLineSaysNothing() {
        InferredNetwork network = network(
                IMAGE,
                Line.of("broken", Conv2DSpec.DEFAULTS.filters(4).kernelSize(17), "image"),
                Line.of("last", RESIDUAL.use(), "broken"),
                MEAN);

        assertThat(headlines(network))
                .containsExactly("[KernelTooLarge] broken: the 17×17 kernel does not fit the 16×16 map from image.");
    }

    @Test
    void aBlockThatUsesAllItsMembersHasNoProblem() {
        assertThat(BlockChecks.problems(CONV_NORM)).isEmpty();
        assertThat(BlockChecks.problems(RESIDUAL)).isEmpty();
        assertThat(BlockChecks.isSound(RESIDUAL)).isTrue();
        assertThat(BlockChecks.isSound(RESIDUAL.line(Line.of("loose", RELU, "in"))))
                .isFalse();
    }
}
