package io.allium.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutationTest {
    /** The expected orders come from a separate implementation of SplitMix64 and of the documented draw, in Python. */
    @Test
    void isTheSameEverywhere() {
        assertThat(Permutation.of(10, 42)).containsExactly(8, 3, 6, 5, 4, 0, 9, 2, 1, 7);
        assertThat(Permutation.of(10, 43)).containsExactly(4, 9, 2, 1, 6, 0, 8, 3, 5, 7);
        assertThat(Permutation.of(10, -1)).containsExactly(6, 7, 0, 3, 5, 4, 2, 1, 9, 8);
    }

    @Test
    void holdsEveryNumberOnce() {
        for (int size : new int[] {0, 1, 2, 3, 1000}) {
            int[] order = Permutation.of(size, 7);
            Arrays.sort(order);
            assertThat(order).isEqualTo(IntStream.range(0, size).toArray());
        }
    }

    /** 6 orders of 3, 60,000 draws: each is expected 10,000 times, with a standard deviation of 91. */
    @Test
    void drawsEveryOrderEquallyOften() {
        Map<String, Integer> counts = new HashMap<>();
        for (int seed = 0; seed < 60_000; seed++) {
            counts.merge(Arrays.toString(Permutation.of(3, seed)), 1, Integer::sum);
        }

        assertThat(counts).hasSize(6);
        assertThat(counts.values()).allMatch(count -> Math.abs(count - 10_000) < 500);
    }
}
