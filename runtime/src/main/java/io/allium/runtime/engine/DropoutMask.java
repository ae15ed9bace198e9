package io.allium.runtime.engine;

import java.nio.FloatBuffer;

/**
 * What a dropout multiplies values by in one step: 0, or 1 / (1 - rate), so that the mean stays (Srivastava et al.,
 * "Dropout: a simple way to prevent neural networks from overfitting", 2014). A position is drawn for by half of a
 * number.
 */
public final class DropoutMask {
    private static final int HALF = 32;
    private static final long LOW = 0xffffffffL;

    private final Draws draws;
    private final long dropped;
    private final float scale;

    /**
     * A mask.
     *
     * @param draws what is drawn
     * @param rate the share of the values that become 0: at least 0, less than 1
     */
    public DropoutMask(Draws draws, double rate) {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("The rate is " + rate + "; it must be at least 0 and less than 1.");
        }
        this.draws = draws;
        this.dropped = (long) (rate * (1L << HALF));
        this.scale = (float) (1 / (1 - rate));
    }

    /** The factor of the value at a position, at least 0, of the array in row-major order. */
    public float at(long position) {
        return factor(draws.half(position));
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
            long both = draws.bits(position >> 1);
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
}
