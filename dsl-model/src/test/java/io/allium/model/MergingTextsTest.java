package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.AverageSpec;
import io.allium.model.layer.DotSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.MaximumSpec;
import io.allium.model.layer.MultiplySpec;
import io.allium.model.layer.ReshapeSpec;
import io.allium.model.layer.SubtractSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of layers that merge shapes of their own. */
class MergingTextsTest {
    private static final DotSpec DOT = DotSpec.DEFAULTS;

    /** Branches of a row of numbers, called a, b and c, each in a shape of its own. */
    private static NetworkSpec merged(LayerSpec merge, Shape... shapes) {
        NetworkSpec network = Nets.row(1);
        String[] names = new String[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            names[i] = String.valueOf((char) ('a' + i));
            int[] axes = shapes[i].axes().stream().mapToInt(Integer::intValue).toArray();
            network = network.layer("values" + i, Nets.dense((int) shapes[i].elements()), "row")
                    .layer(names[i], ReshapeSpec.DEFAULTS.targetShape(axes), "values" + i);
        }
        return network.layer("merge", merge, names);
    }

    static Stream<Arguments> mistakes() {
        AddSpec add = AddSpec.DEFAULTS;
        String equal = "; axis by axis, from the last, they must be equal or 1.";
        return Stream.of(
                Arguments.of(
                        merged(add, Shape.of(4, 6), Shape.of(4, 5)),
                        "[ShapesDiffer] merge: a gives 4×6 and b gives 4×5" + equal,
                        "put @Dense(6) after b"),
                Arguments.of(
                        merged(add, Shape.of(4, 6), Shape.of(5, 6)),
                        "[ShapesDiffer] merge: a gives 4×6 and b gives 5×6" + equal,
                        "let both have the same axes, for example with @Reshape"),
                Arguments.of(
                        merged(add, Shape.of(2, 4, 6), Shape.of(5, 6)),
                        "[ShapesDiffer] merge: a gives 2×4×6 and b gives 5×6" + equal,
                        "let both have the same axes, for example with @Reshape"),
                Arguments.of(
                        merged(add, Shape.of(4, 1), Shape.of(4, 3), Shape.of(4, 2)),
                        "[ShapesDiffer] merge: b gives 4×3 and c gives 4×2" + equal,
                        "put @Dense(3) after c"),
                Arguments.of(
                        merged(SubtractSpec.DEFAULTS, Shape.of(2), Shape.of(2), Shape.of(2)),
                        "[InputCount] merge: Subtract takes exactly two layers, and names 3.",
                        "name two as parameters: @Subtract Tensor merge(Tensor first, Tensor second)"),
                Arguments.of(
                        merged(DOT.axes(1), Shape.of(2)),
                        "[InputCount] merge: Dot takes exactly two layers, and names 1.",
                        "name two as parameters: @Dot Tensor merge(Tensor first, Tensor second)"),
                Arguments.of(
                        merged(DOT, Shape.of(2), Shape.of(2)),
                        "[MissingValue] merge: axes is missing: @Dot needs it.",
                        "write it, for example axes = 1"),
                Arguments.of(
                        merged(DOT.axes(1, 2, 3), Shape.of(2), Shape.of(2)),
                        "[WrongLength] merge: axes has 3 numbers; give 1 for both inputs, or 2, one for each.",
                        "axes = {1, 3}"),
                Arguments.of(
                        merged(DOT.axes(0), Shape.of(2), Shape.of(2)),
                        "[AxisOutOfRange] merge: axes has 0, which is the batch; the first axis of a shape is 1.",
                        "axes = -1, which is the last of both"),
                Arguments.of(
                        merged(DOT.axes(1, -2), Shape.of(2), Shape.of(2)),
                        "[AxisOutOfRange] merge: axes is -2, and 2 from b has only axis 1.",
                        "axes = -1, which is the last of both"),
                Arguments.of(
                        merged(DOT.axes(2, 1), Shape.of(3, 4), Shape.of(5, 4)),
                        "[ShapesDiffer] merge: axis 2 of 3×4 from a is 4, and axis 1 of 5×4 from b is 5; they must be equal.",
                        "name axes of one extent in axes, or let axis 1 of b be 4"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void mistake(NetworkSpec network, String headline, String fix) {
        Problem problem = Nets.problem(network);

        assertThat(problem.headline()).isEqualTo(headline);
        assertThat(problem.fix()).isEqualTo(fix);
    }

    static Stream<Arguments> stretched() {
        return Stream.of(
                Arguments.of(AddSpec.DEFAULTS, List.of(Shape.of(4, 1), Shape.of(1, 3)), true),
                Arguments.of(AverageSpec.DEFAULTS, List.of(Shape.of(3), Shape.of(4, 1)), true),
                Arguments.of(MaximumSpec.DEFAULTS, List.of(Shape.of(4, 3), Shape.of(3), Shape.of(2, 1, 1)), true),
                Arguments.of(AddSpec.DEFAULTS, List.of(Shape.of(4, 3), Shape.of(1, 3)), false),
                Arguments.of(AddSpec.DEFAULTS, List.of(Shape.of(4, 3), Shape.of(3)), false),
                Arguments.of(AddSpec.DEFAULTS, List.of(Shape.of(1, 4, 3), Shape.of(4, 3)), false),
                Arguments.of(AddSpec.DEFAULTS, List.of(Shape.of(4, 5, 1), Shape.of(1, 1, 3)), true),
                Arguments.of(MultiplySpec.DEFAULTS, List.of(Shape.of(4, 5, 1), Shape.of(1, 1, 3)), false),
                Arguments.of(MultiplySpec.DEFAULTS, List.of(Shape.of(3), Shape.of(4, 5, 1)), false),
                Arguments.of(MultiplySpec.DEFAULTS, List.of(Shape.of(4, 1, 3), Shape.of(1, 5, 3)), true));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("stretched")
    void bothSidesGrow(LayerSpec layer, List<Shape> shapes, boolean warned) {
        InferredNetwork network = Inference.infer(merged(layer, shapes.toArray(Shape[]::new)));

        assertThat(network.complete()).isTrue();
        assertThat(network.errors()).isEmpty();
        assertThat(network.problems())
                .hasSize(warned ? 1 : 0)
                .allMatch(problem -> problem.code() == Code.BOTH_SIDES_GROW)
                .allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void bothSidesGrowInWords() {
        assertThat(Nets.problem(merged(AddSpec.DEFAULTS, Shape.of(4, 1), Shape.of(1, 3)))
                        .text())
                .isEqualTo("""
                        [BothSidesGrow] merge: a gives 4×1 and b gives 1×3; both are stretched, to 4×3.
                            row       1     Features
                            values0   4     Dense
                            a         4×1   Reshape
                            values1   3     Dense, from row
                            b         1×3   Reshape
                          Fix: let one of them be 4×3 before they are merged
                          See docs/rules/BothSidesGrow.md""");
        assertThat(Nets.problem(merged(AddSpec.DEFAULTS, Shape.of(4, 3), Shape.of(3), Shape.of(2, 1, 1)))
                        .headline())
                .isEqualTo(
                        "[BothSidesGrow] merge: the inputs before it give 4×3 and c gives 2×1×1; both are stretched, to 2×4×3.");
    }

    /** 3·2 sums of 4 products. */
    @Test
    void multiplyAddsOfADotProduct() {
        InferredNetwork network = Inference.infer(merged(DOT.axes(2, 1), Shape.of(3, 4), Shape.of(4, 2)));

        assertThat(network.output().multiplyAdds()).isEqualTo(24);
        assertThat(network.output().output()).isEqualTo(Shape.of(3, 2));
    }
}
