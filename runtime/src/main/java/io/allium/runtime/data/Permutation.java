package io.allium.runtime.data;

import java.util.SplittableRandom;

/**
 * A random order that depends on a size and a seed and on nothing else: the same on every machine and every Java
 * version.
 */
public final class Permutation {
    private Permutation() {}

    /**
     * The numbers 0 to {@code size - 1} in a random order: a Fisher–Yates shuffle from the last place to the first.
     * Place {@code i} is swapped with place {@code floor(u * (i + 1) / 2^31)}, where {@code u} is the upper 31 bits of
     * the next number of a {@link SplittableRandom}; {@code nextInt(bound)} is not used, since its way from bits to
     * numbers is not specified.
     *
     * @param size how many numbers, 0 or more
     * @param seed any number; each gives one order
     * @return a new array of {@code size} different numbers
     */
    public static int[] of(int size, long seed) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = size - 1; i > 0; i--) {
            swap(order, i, below(i + 1, random));
        }
        return order;
    }

    private static int below(int bound, SplittableRandom random) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    private static void swap(int[] order, int i, int j) {
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
    }
}
