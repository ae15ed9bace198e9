package io.allium.runtime.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The figures are those of scikit-learn 1.9.1 on the same numbers, the example of its {@code r2_score} page. */
class RegressionEvaluationTest {
    private static final RegressionEvaluation EVALUATION =
            RegressionEvaluation.of(0.375, new double[] {3, -0.5, 2, 7}, new double[] {2.5, 0, 2, 8});

    @Test
    void measuresErrors() {
        assertThat(EVALUATION.mae()).isEqualTo(0.5);
        assertThat(EVALUATION.mse()).isEqualTo(0.375);
        assertThat(EVALUATION.rmse()).isCloseTo(0.6123724356957945, within(1e-15));
        assertThat(EVALUATION.r2()).isCloseTo(0.9486081370449679, within(1e-15));
    }

    @Test
    void equalValuesHaveNothingToExplain() {
        assertThat(r2(new double[] {2, 2}, new double[] {2, 2})).isEqualTo(1);
        assertThat(r2(new double[] {2, 2}, new double[] {2, 3})).isZero();
        assertThat(r2(new double[] {2}, new double[] {2})).isNaN();
    }

    @Test
    void tellsItsErrors() {
        assertThat(EVALUATION).hasToString("loss 0.3750  mae 0.5000  rmse 0.6124  r2 0.9486  (4 examples)");
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatThrownBy(() -> r2(new double[2], new double[3]))
                .hasMessage("[WrongLength] 2 actual values cannot be compared with 3 predicted ones.");
        assertThatThrownBy(() -> r2(new double[0], new double[0]))
                .hasMessage("[EmptyDataset] There is no example to evaluate a regression on.");
    }

    private static double r2(double[] actual, double[] predicted) {
        return RegressionEvaluation.of(0, actual, predicted).r2();
    }
}
