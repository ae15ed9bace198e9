package io.allium.runtime.engine;

/**
 * Random numbers for one layer in one step. What is drawn at a position depends on the key and the position, and on
 * nothing else: neither on the order in which numbers are asked for, nor on who computes.
 *
 * <p>The numbers are those of <a href="https://prng.di.unimi.it/splitmix64.c">SplitMix64</a>, whose n-th can be had
 * without those before.
 */
public final class Draws {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int HALF = 32;
    private static final long LOW = 0xffffffffL;
    private static final int BITS_OF_A_DOUBLE = 53;

    private final long key;

    /**
     * Numbers.
     *
     * @param key fixes what is drawn
     */
    public Draws(long key) {
        this.key = key;
    }

    /** Uniform between 0, included, and 1, not included. */
    public double uniform(long position) {
        return (bits(position) >>> (Long.SIZE - BITS_OF_A_DOUBLE)) * 0x1p-53;
    }

    /** Uniform between two numbers. */
    public double uniform(long position, double least, double most) {
        return least + (most - least) * uniform(position);
    }

    /** Normally distributed with mean 0 and standard deviation 1; never further than 6.4 from 0. */
    public double normal(long position) {
        // The middle of one of 2³² intervals, so that neither 0 nor 1 comes up.
        return NormalQuantile.of((half(position) + 0.5) * 0x1p-32);
    }

    /** 32 random bits: half of a number. */
    long half(long position) {
        long both = bits(position >> 1);
        return (position & 1) == 0 ? both & LOW : both >>> HALF;
    }

    /** 64 random bits. */
    long bits(long position) {
        return mix(key + (position + 1) * STEP);
    }

    /** SplitMix64's finaliser (Stafford's variant 13 of MurmurHash3's): each bit in changes half of those out. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
