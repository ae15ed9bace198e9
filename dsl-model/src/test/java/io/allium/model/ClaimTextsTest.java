package io.allium.model;

import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.labelled;
import static io.allium.model.Nets.map;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.row;
import static io.allium.model.Nets.small;
import static io.allium.model.Nets.then;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.training.TrainingSpec;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is said of claims, budgets and training that is half declared. */
class ClaimTextsTest {
    @Test
    void parameters() {
        assertThat(problem(small().claims(new Claims(OptionalLong.of(21_000), OptionalLong.empty(), Map.of())))
                        .text())
                .isEqualTo("""
                        [FalseClaim] Net has 21,674 parameters, and 21,000 are claimed.
                            conv1       896   Conv2D 3×3
                            conv2     9,248   Conv2D 3×3
                            logits   11,530   Dense
                            in all   21,674
                          Fix: parameters = 21_674, if the layers are right
                          See docs/rules/FalseClaim.md""");
    }

    @Test
    void trainableParameters() {
        assertThat(problem(then(map(), "norm", BatchNormalizationSpec.DEFAULTS)
                                .claims(new Claims(OptionalLong.of(10_272), OptionalLong.of(10_272), Map.of())))
                        .text())
                .isEqualTo("""
                        [FalseClaim] Net has 10,208 trainable parameters, and 10,272 are claimed.
                            conv1       896   Conv2D 3×3
                            conv2     9,248   Conv2D 3×3
                            norm         64   BatchNormalization
                            in all   10,208
                          Fix: trainableParameters = 10_208, if the layers are right
                          See docs/rules/FalseClaim.md""");
    }

    @Test
    void moreThanAnInt() {
        assertThat(problem(then(row(1 << 20), "wide", dense(1 << 12))
                                .claims(new Claims(OptionalLong.of(5), OptionalLong.empty(), Map.of())))
                        .text())
                .isEqualTo("""
                        [FalseClaim] Net has 4,294,971,392 parameters, and 5 are claimed.
                            wide     4,294,971,392   Dense
                            in all   4,294,971,392
                          Fix: parameters = 4_294_971_392L, if the layers are right
                          See docs/rules/FalseClaim.md""");
    }

    @Test
    void shape() {
        assertThat(problem(small().claims(expect("pool1", List.of(16, 16, 32), OptionalLong.empty())))
                        .text())
                .isEqualTo("""
                        [FalseExpectation] pool1: its output is 15×15×32, and 16×16×32 is expected.
                            image   32×32×3    Image
                            conv1   30×30×32   Conv2D 3×3
                            pool1   15×15×32   MaxPooling2D 2×2
                          Fix: shape = {15, 15, 32}, if the layers are right
                          See docs/rules/FalseExpectation.md""");
    }

    @Test
    void parametersOfALayer() {
        assertThat(problem(small().claims(expect("conv2", List.of(), OptionalLong.of(9_000))))
                        .text())
                .isEqualTo("""
                        [FalseExpectation] conv2: it has 9,248 parameters, and 9,000 are expected.
                            kernel   3×3×32×32   9,216
                            bias     32             32
                          Fix: parameters = 9_248, if the layers are right
                          See docs/rules/FalseExpectation.md""");
    }

    @Test
    void budget() {
        assertThat(problem(small().parameterBudget(20_000)).text()).isEqualTo("""
                        [OverBudget] Net has 21,674 parameters, 1,674 more than its budget of 20,000.
                            conv1       896   Conv2D 3×3
                            conv2     9,248   Conv2D 3×3
                            logits   11,530   Dense
                            in all   21,674
                          Fix: make the largest layer smaller, or raise the budget
                          See docs/rules/OverBudget.md""");
    }

    @Test
    void noOptimizer() {
        assertThat(problem(labelled(small(), 10).training(TrainingSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [MissingOptimizer] Net says how it is trained, and names no optimiser.
                          Fix: add one to the network, for example @Adam(learningRate = 1e-3)
                          See docs/rules/MissingOptimizer.md""");
    }

    private static Claims expect(String layer, List<Integer> shape, OptionalLong parameters) {
        return new Claims(
                OptionalLong.empty(), OptionalLong.empty(), Map.of(layer, new Claims.Expectation(shape, parameters)));
    }
}
