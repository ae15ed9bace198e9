package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Padding;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.text.Summary;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However large the sizes, nothing is ever negative and nothing is thrown. */
class OverflowTest {
    private static final int MOST = Integer.MAX_VALUE;

    @Test
    void hugeKernel() {
        assertThat(code(Nets.then(Nets.picture(), "conv", Nets.conv(1, 1 << 30))))
                .isEqualTo(Code.KERNEL_TOO_LARGE);
        assertThat(code(Nets.then(
                        Nets.picture(), "conv", Nets.conv(MOST, 1 << 30).padding(Padding.SAME))))
                .isEqualTo(Code.OVERFLOW);
    }

    @Test
    void hugeDilation() {
        assertThat(code(Nets.then(Nets.picture(), "conv", Nets.conv(1, MOST).dilationRate(MOST))))
                .isEqualTo(Code.KERNEL_TOO_LARGE);
    }

    @Test
    void hugeFilters() {
        assertThat(output(Nets.then(Nets.picture(), "conv", Nets.conv(MOST, 3))))
                .isEqualTo(Shape.of(30, 30, MOST));
    }

    @Test
    void hugeStride() {
        assertThat(output(Nets.then(Nets.picture(), "conv", Nets.conv(1, 3).strides(MOST))))
                .isEqualTo(Shape.of(1, 1, 1));
        assertThat(output(Nets.then(
                        Nets.picture(),
                        "pool",
                        MaxPooling2DSpec.DEFAULTS.strides(MOST).padding(Padding.SAME))))
                .isEqualTo(Shape.of(1, 1, 3));
    }

    @Test
    void hugeRow() {
        NetworkSpec picture = Nets.picture(1, MOST, 1);

        assertThat(output(Nets.then(picture, "pool", MaxPooling2DSpec.DEFAULTS.padding(Padding.SAME))))
                .isEqualTo(Shape.of(1, 1 << 30, 1));
        assertThat(output(Nets.then(picture, "pool", MaxPooling2DSpec.DEFAULTS.poolSize(1, MOST))))
                .isEqualTo(Shape.of(1, 1, 1));
    }

    @Test
    void hugeDense() {
        assertThat(code(Nets.then(Nets.row(MOST), "dense", Nets.dense(MOST)))).isEqualTo(Code.OVERFLOW);
    }

    @Test
    void hugePicture() {
        NetworkSpec picture = Nets.picture(65_536, 65_536, 65_536);

        assertThat(output(Nets.then(picture, "conv", Nets.conv(1, 1)))).isEqualTo(Shape.of(65_536, 65_536, 1));
        assertThat(code(Nets.then(picture, "flat", FlattenSpec.DEFAULTS))).isEqualTo(Code.OVERFLOW);
        assertThat(code(Nets.then(Nets.picture(MOST, MOST, MOST), "dense", Nets.dense(1))))
                .isEqualTo(Code.OVERFLOW);
    }

    @Test
    void hugeConcatenation() {
        NetworkSpec network = Nets.row(3)
                .layer("a", Nets.dense(MOST), "row")
                .layer("b", Nets.dense(1), "row")
                .layer("both", ConcatenateSpec.DEFAULTS, "a", "b");

        assertThat(code(network)).isEqualTo(Code.OVERFLOW);
    }

    /** Each layer's bytes can be counted, their sum cannot. */
    @Test
    void hugeSum() {
        NetworkSpec network = Nets.row(1 << 30);
        for (String name : List.of("a", "b", "c", "d")) {
            network = Nets.then(network, name, Nets.dense(1 << 30));
        }

        Problem problem = Nets.problem(network.parameterBudget(3));

        assertThat(problem.code()).isEqualTo(Code.OVERFLOW);
        assertThat(problem.place().layer()).isEmpty();
    }

    @Test
    void randomHugeLayers() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            NetworkSpec network = Nets.picture(size(random), size(random), size(random));
            for (int i = 0; i < 3; i++) {
                network = Nets.then(network, "layer" + i, layer(random));
            }

            InferredNetwork inferred = Inference.infer(network);

            assertThat(inferred.problems()).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
            if (inferred.problems().isEmpty()) {
                assertThat(inferred.layers()).as("seed %d", seed).allSatisfy(layer -> {
                    assertThat(layer.parameters()).isNotNegative();
                    assertThat(layer.multiplyAdds()).isNotNegative();
                });
                assertThat(String.join("", Summary.lines(inferred)))
                        .as("seed %d", seed)
                        .doesNotContain("-1", "-2");
            }
        }
    }

    private static LayerSpec layer(Random random) {
        Padding padding = random.nextBoolean() ? Padding.SAME : Padding.VALID;
        return switch (random.nextInt(4)) {
            case 0 -> Nets.dense(size(random));
            case 1 -> FlattenSpec.DEFAULTS;
            case 2 ->
                MaxPooling2DSpec.DEFAULTS.poolSize(size(random), size(random)).padding(padding);
            default -> {
                Conv2DSpec conv = Nets.conv(size(random), size(random)).padding(padding);
                yield random.nextBoolean()
                        ? conv.strides(size(random), size(random))
                        : conv.dilationRate(size(random), size(random));
            }
        };
    }

    /** Any number of bits. */
    private static int size(Random random) {
        return Math.max(1, MOST >>> random.nextInt(31));
    }

    private static Code code(NetworkSpec network) {
        return Nets.problem(network).code();
    }

    private static Shape output(NetworkSpec network) {
        InferredNetwork inferred = Inference.infer(network);
        assertThat(inferred.problems()).isEmpty();
        return inferred.output().output();
    }
}
