package io.allium.runtime.engine;

import java.io.Serializable;

/**
 * What is drawn at random while a network trains: a function of the seed, the number of the step and the layer. Whoever
 * trains counts the steps; layers draw.
 */
public final class Randomness implements Serializable {
    private static final long serialVersionUID = 1L;

    private long seed;
    private long step;

    /** A randomness of seed 0, before the first step. */
    public Randomness() {}

    /** Fixes what is drawn from here on, and counts steps from 0 again. */
    public void seed(long newSeed) {
        seed = newSeed;
        step = 0;
    }

    /** Begins a step: all that is drawn is new. */
    public void nextStep() {
        step++;
    }

    /**
     * What a layer draws in this step.
     *
     * @param layer the layer's name
     */
    public Draws draws(String layer) {
        return new Draws(Draws.mix(Draws.mix(seed + step) ^ hash(layer)));
    }

    /** FNV-1a of 64 bits, the same on every machine: isthe.com/chongo/tech/comp/fnv. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
