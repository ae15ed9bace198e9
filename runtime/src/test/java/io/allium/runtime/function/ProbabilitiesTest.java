package io.allium.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Probabilities are some, and a sparsemax is the nearest of all. */
class ProbabilitiesTest {
    private static final int SEEDS = 200;

    private static double[] of(Probabilities function, double... x) {
        double[] y = new double[x.length];
        function.forward(x, y);
        return y;
    }

    @ParameterizedTest
    @EnumSource
    void addUpToOne(Probabilities function) {
        for (long seed = 0; seed < SEEDS; seed++) {
            double[] x = new Random(seed).doubles(1 + seed % 7, -2, 2).toArray();
            double[] y = of(function, x);
            assertThat(Arrays.stream(y).sum()).as("seed %d", seed).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(y).min().orElseThrow()).isNotNegative();
        }
    }

    /** By hand, after the paper: τ is 0.4 for the first and 1.8 for the second. */
    @Test
    void sparsemaxIsMartinsAndAstudillos() {
        assertThat(of(Probabilities.SPARSEMAX, 0.8, 1.0, -1))
                .containsExactly(new double[] {0.4, 0.6, 0}, within(1e-12));
        assertThat(of(Probabilities.SPARSEMAX, 2.8, 1.0, 1.7)).containsExactly(new double[] {1, 0, 0}, within(1e-12));
        assertThat(of(Probabilities.SPARSEMAX, 5, 5, 5, 5)).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    /** No other point of the simplex is nearer to the numbers. */
    @Test
    void sparsemaxIsTheNearest() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            double[] x = random.doubles(5, -1, 1).toArray();
            double nearest = distance(x, of(Probabilities.SPARSEMAX, x));
            for (int i = 0; i < 50; i++) {
                double[] other = random.doubles(5, 0, 1).map(u -> u * u * u).toArray();
                double sum = Arrays.stream(other).sum();
                double[] point = Arrays.stream(other).map(value -> value / sum).toArray();
                assertThat(distance(x, point)).as("seed %d", seed).isGreaterThanOrEqualTo(nearest);
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    @Test
    void axesAreTakenTogether() {
        double[] values = {1, 2, 3, 4, 5, 6};
        double[] output = new double[6];
        new OverAxes(Probabilities.SOFTMAX, List.of(2, 3), Set.of(0)).forward(values, output);
        for (int column = 0; column < 3; column++) {
            assertThat(output[column]).isCloseTo(1 / (1 + Math.exp(3)), within(1e-12));
            assertThat(output[column + 3]).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-12));
        }
        new OverAxes(Probabilities.SOFTMAX, List.of(2, 3), Set.of(0, 1)).forward(values, output);
        assertThat(Arrays.stream(output).sum()).isCloseTo(1, within(1e-12));
    }
}
