package io.allium.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How random numbers are distributed, and that each has nothing to do with the others. */
class DrawsTest {
    private static final int COUNT = 200_000;

    /** How far the mean of some numbers may be from what is expected: five of its standard deviations. */
    private static double slack(double deviation) {
        return 5 * deviation / Math.sqrt(COUNT);
    }

    private final Draws draws = new Draws(7);

    @Test
    void uniformNumbersFillTheirInterval() {
        double sum = 0;
        double squares = 0;
        int[] tenths = new int[10];
        for (int i = 0; i < COUNT; i++) {
            double drawn = draws.uniform(i, -2, 3);
            assertThat(drawn).isBetween(-2.0, 3.0);
            sum += drawn;
            squares += (drawn - 0.5) * (drawn - 0.5);
            tenths[(int) ((drawn + 2) * 2)]++;
        }
        assertThat(sum / COUNT).isCloseTo(0.5, within(slack(5 / Math.sqrt(12))));
        assertThat(squares / COUNT).isCloseTo(25.0 / 12, within(slack(25 / Math.sqrt(180))));
        for (int tenth : tenths) {
            assertThat((double) tenth / COUNT).isCloseTo(0.1, within(slack(0.3)));
        }
    }

    @Test
    void normalNumbersAreNormal() {
        double[] moments = new double[4];
        int beyond = 0;
        for (int i = 0; i < COUNT; i++) {
            double drawn = draws.normal(i);
            for (int power = 0; power < moments.length; power++) {
                moments[power] += Math.pow(drawn, power + 1) / COUNT;
            }
            beyond += Math.abs(drawn) > 1.959963984540054 ? 1 : 0;
        }
        assertThat(moments[0]).isCloseTo(0, within(slack(1)));
        assertThat(moments[1]).isCloseTo(1, within(slack(Math.sqrt(2))));
        assertThat(moments[2]).isCloseTo(0, within(slack(Math.sqrt(15))));
        assertThat(moments[3]).isCloseTo(3, within(slack(Math.sqrt(96))));
        assertThat((double) beyond / COUNT).isCloseTo(0.05, within(slack(Math.sqrt(0.05 * 0.95))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 32, 64, 100})
    void neighboursAreNotAlike(int distance) {
        double product = 0;
        double uniform = 0;
        for (int i = 0; i < COUNT; i++) {
            product += draws.normal(i) * draws.normal(i + distance);
            uniform += (draws.uniform(i) - 0.5) * (draws.uniform(i + distance) - 0.5);
        }
        assertThat(product / COUNT).isCloseTo(0, within(slack(1)));
        assertThat(uniform / COUNT).isCloseTo(0, within(slack(1.0 / 12)));
    }

    /** By Python's {@code statistics.NormalDist().inv_cdf}. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.0",
        "0.075, -1.4395314709384557",
        "0.07499, -1.4396021182393162",
        "0.975, 1.9599639845400536",
        "0.001, -3.090232306167813",
        "1e-10, -6.361340902404056",
        "0.9999999999, 6.361340889697421"
    })
    void quantilesAreTheNormalDistributions(double share, double quantile) {
        assertThat(NormalQuantile.of(share)).isCloseTo(quantile, within(1e-14 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void refusesWhatIsNoShare() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> NormalQuantile.of(share)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A model that is trained again must draw what it drew, on every machine; a Python program drew the same. */
    @Test
    void staysWhatItIs() {
        Randomness randomness = new Randomness();
        randomness.seed(42);
        randomness.nextStep();
        Draws kept = randomness.draws("noise");
        assertThat(new double[] {kept.uniform(0), kept.uniform(1), kept.normal(0), kept.normal(1)})
                .containsExactly(KEPT);
    }

    private static final double[] KEPT = {
        0.9020090976123118, 0.11531906332333708, 1.5493507919217868, 1.2930845878766837
    };
}
