package io.allium.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many values a mask drops, what it does to the others, and what it depends on. */
class DropoutMaskTest {
    private static final int COUNT = 200_001;

    private static float[] filled(DropoutMask mask, int count) {
        FloatBuffer factors = FloatBuffer.allocate(count);
        mask.fill(factors, count);
        return factors.array();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void dropsItsShareAndKeepsTheMean(double rate) {
        float[] factors = filled(new DropoutMask(new Draws(7), rate), COUNT);
        int dropped = 0;
        for (float factor : factors) {
            assertThat(factor == 0 || factor == (float) (1 / (1 - rate))).isTrue();
            dropped += factor == 0 ? 1 : 0;
        }
        // Five standard deviations of a binomial share.
        double deviation = Math.sqrt(rate * (1 - rate) / COUNT);
        assertThat((double) dropped / COUNT).isCloseTo(rate, within(5 * deviation + 1e-12));
    }

    /** Neighbours, pairs, pixels and rows of common lengths must not be dropped together. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 32, 64, 100})
    void dropsOneValueWhateverItDoesToAnother(int distance) {
        float[] factors = filled(new DropoutMask(new Draws(7), 0.5), COUNT);
        int alike = 0;
        for (int i = distance; i < COUNT; i++) {
            alike += factors[i] == factors[i - distance] ? 1 : 0;
        }
        assertThat((double) alike / (COUNT - distance)).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(COUNT)));
    }

    @Test
    void dependsOnThePositionOnly() {
        DropoutMask mask = new DropoutMask(new Draws(3), 0.4);
        float[] factors = filled(mask, COUNT);
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            int position = random.nextInt(COUNT);
            assertThat(mask.at(position)).isEqualTo(factors[position]);
        }
        assertThat(filled(mask, 11)).containsExactly(Arrays.copyOf(factors, 11));
        assertThat(mask.at(1L << 40)).isIn(0f, (float) (1 / 0.6));
    }

    @Test
    void refusesWhatIsNoShare() {
        for (double rate : new double[] {-0.1, 1, Double.NaN}) {
            assertThatThrownBy(() -> new DropoutMask(new Draws(0), rate))
                    .hasMessage("The rate is " + rate + "; it must be at least 0 and less than 1.");
        }
    }

    /** A model that is trained again must draw what it drew, on every machine; a Python program drew the same. */
    @Test
    void staysWhatItIs() {
        Randomness randomness = new Randomness();
        randomness.seed(42);
        randomness.nextStep();
        StringBuilder kept = new StringBuilder();
        for (float factor : filled(new DropoutMask(randomness.draws("drop"), 0.5), 32)) {
            kept.append(factor == 0 ? '0' : '1');
        }
        assertThat(kept).hasToString("01110110100010110110000010001110");
    }

    @Test
    void stepsLayersAndSeedsDrawAnew() {
        Randomness randomness = new Randomness();
        randomness.seed(1);
        float[] first = filled(new DropoutMask(randomness.draws("a"), 0.5), 64);
        assertThat(filled(new DropoutMask(randomness.draws("a"), 0.5), 64)).isEqualTo(first);
        assertThat(filled(new DropoutMask(randomness.draws("b"), 0.5), 64)).isNotEqualTo(first);

        randomness.nextStep();
        assertThat(filled(new DropoutMask(randomness.draws("a"), 0.5), 64)).isNotEqualTo(first);

        randomness.seed(2);
        assertThat(filled(new DropoutMask(randomness.draws("a"), 0.5), 64)).isNotEqualTo(first);

        randomness.seed(1);
        assertThat(filled(new DropoutMask(randomness.draws("a"), 0.5), 64)).isEqualTo(first);
    }
}
