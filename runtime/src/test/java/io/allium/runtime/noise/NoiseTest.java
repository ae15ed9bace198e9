package io.allium.runtime.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.KerasFunction;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each noise does to the mean and the variance of values. */
class NoiseTest {
    private static final int COUNT = 200_000;
    private static final double[] RATES = {0, 0.1, 0.5, 0.9};

    private final Draws draws = new Draws(11);

    static Stream<Noise> noises() {
        return Stream.of(RATES[0], RATES[1], RATES[2], RATES[3])
                .flatMap(rate -> Stream.of(
                        new Dropping(rate),
                        new AlphaDropping(rate),
                        new GaussianFactors(rate),
                        new GaussianOffsets(rate)));
    }

    @ParameterizedTest
    @MethodSource("noises")
    void fillsWhatItSaysOfEachPosition(Noise noise) {
        FloatBuffer factors = FloatBuffer.allocate(101);
        FloatBuffer offsets = FloatBuffer.allocate(101);
        noise.factors(draws, factors);
        noise.offsets(draws, offsets);
        boolean multiplied = false;
        boolean added = false;
        for (int i = 0; i < 101; i++) {
            assertThat(factors.get(i)).isEqualTo(noise.factor(draws, i));
            assertThat(offsets.get(i)).isEqualTo(noise.offset(draws, i));
            multiplied |= factors.get(i) != 1;
            added |= offsets.get(i) != 0;
        }
        assertThat(multiplied).isEqualTo(noise.multiplies());
        assertThat(added).isEqualTo(noise.adds());
    }

    /** Factors around 1, of variance rate / (1 - rate), as those of a dropout. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.8})
    void factorsKeepTheMean(double rate) {
        for (Noise noise : List.of(new Dropping(rate), new GaussianFactors(rate))) {
            double[] moments = moments(noise, i -> 1);
            double deviation = Math.sqrt(rate / (1 - rate));
            assertThat(moments[0]).as("%s", noise).isCloseTo(1, within(0.01 * deviation + 0.01));
            assertThat(moments[1]).as("%s", noise).isCloseTo(deviation, within(0.02 * deviation));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1})
    void offsetsHaveTheirDeviation(double stddev) {
        double[] moments = moments(new GaussianOffsets(stddev), i -> 3);

        assertThat(moments[0]).isCloseTo(3, within(0.012 * stddev));
        assertThat(moments[1]).isCloseTo(stddev, within(0.01 * stddev));
    }

    /** Which is what the alpha dropout is for: what a SELU makes of normal numbers keeps its mean and variance. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.5})
    void alphaDropoutKeepsNormalisedValuesSo(double rate) {
        Random random = new Random(5);
        double[] values = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = KerasFunction.SELU.value(random.nextGaussian());
        }
        double[] before = moments(new Dropping(0), i -> values[i]);
        double[] after = moments(new AlphaDropping(rate), i -> values[i]);

        assertThat(before[0]).isCloseTo(0, within(0.02));
        assertThat(after[0]).isCloseTo(0, within(0.02));
        assertThat(before[1]).isCloseTo(1, within(0.02));
        assertThat(after[1]).isCloseTo(1, within(0.02));
    }

    @Test
    void alphaDropoutReplacesItsShareByOneNumber() {
        Noise noise = new AlphaDropping(0.3);
        int replaced = 0;
        for (int i = 0; i < COUNT; i++) {
            replaced += noise.factor(draws, i) == 0 ? 1 : 0;
        }
        assertThat((double) replaced / COUNT).isCloseTo(0.3, within(5 * Math.sqrt(0.21 / COUNT)));
        double scale = 1 / Math.sqrt(0.7 * (1 + 0.3 * 1.7580993408473766 * 1.7580993408473766));
        for (int i = 0; i < 100; i++) {
            boolean kept = noise.factor(draws, i) > 0;
            double of2 = 2 * noise.factor(draws, i) + noise.offset(draws, i);
            double expected = (kept ? 2 : -1.7580993408473766) * scale + 0.3 * 1.7580993408473766 * scale;
            assertThat(of2).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void positionsAreSharedAlongAxesOfOne() {
        assertThat(Sharing.positions(List.of(2, 3), List.of(2, 3))).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Sharing.positions(List.of(2, 3), List.of(1, 3))).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(Sharing.positions(List.of(2, 3), List.of(2, 1))).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(Sharing.positions(List.of(2, 1, 2), List.of(1, 1, 2))).containsExactly(0, 1, 0, 1);
        assertThat(Sharing.positions(List.of(4), List.of(1))).containsExactly(0, 0, 0, 0);
    }

    private interface Values {
        double at(int position);
    }

    /** The mean and the standard deviation of what becomes of values. */
    private double[] moments(Noise noise, Values values) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < COUNT; i++) {
            double noisy = values.at(i) * noise.factor(draws, i) + noise.offset(draws, i);
            sum += noisy;
            squares += noisy * noisy;
        }
        double mean = sum / COUNT;
        return new double[] {mean, Math.sqrt(squares / COUNT - mean * mean)};
    }
}
