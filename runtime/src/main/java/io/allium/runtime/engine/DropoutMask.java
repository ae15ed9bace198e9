package io.allium.runtime.engine;

import java.nio.FloatBuffer;

/**
 * What a dropout multiplies values by in one step: 0, or 1 / (1 - rate), so that the mean stays (Srivastava et al.,
 * "Dropout: a simple way to prevent neural networks from overfitting", 2014). What happens to a value depends on the
 * key, the rate and the value's position, and on nothing else: neither on the order in which values are asked for, nor
 * on who computes.
 *
 * <p>A position is drawn by half of a number of <a href="https://prng.di.unimi.it/splitmix64.c">SplitMix64</a>, whose
 * n-th number can be had without those before.
 */
public final class DropoutMask {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int HALF = 32;
    private static final long LOW = 0xffffffffL;

    private final long key;
    private final long dropped;
    private final float scale;

    /**
     * A mask.
     *
     * @param key fixes what is drawn
     * @param rate the share of the values that become 0: at least 0, less than 1
     */
    public DropoutMask(long key, double rate) {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("The rate is " + rate + "; it must be at least 0 and less than 1.");
        }
        this.key = key;
        this.dropped = (long) (rate * (1L << HALF));
        this.scale = (float) (1 / (1 - rate));
    }

    /** The factor of the value at a position, at least 0, of the array in row-major order. */
    public float at(long position) {
        long both = draw(position >> 1);
        return factor((position & 1) == 0 ? both & LOW : both >>> HALF);
    }

    /**
     * Writes the factors of the first positions.
     *
     * @param factors to be filled from index 0; its position stays as it is
     * @param count how many
     */
    public void fill(FloatBuffer factors, int count) {
        int even = count & ~1;
        for (int position = 0; position < even; position += 2) {
            long both = draw(position >> 1);
            factors.put(position, factor(both & LOW));
            factors.put(position + 1, factor(both >>> HALF));
        }
        if (even < count) {
            factors.put(even, at(even));
        }
    }

    private float factor(long drawn) {
        return drawn < dropped ? 0 : scale;
    }

    private long draw(long pair) {
        return mix(key + (pair + 1) * STEP);
    }

    /** SplitMix64's finaliser (Stafford's variant 13 of MurmurHash3's): each bit in changes half of those out. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
