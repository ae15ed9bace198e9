package io.allium.runtime.engine;

import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;

/** Examples that are computed batch by batch where nobody says how many at once: fewer if memory does not suffice. */
public final class Batches {
    private static final int MOST = 256;

    private Batches() {}

    /** What is done with a batch. */
    @FunctionalInterface
    public interface Work {
        /**
         * Computes a batch; if memory runs out, everything is as before, and a smaller one comes.
         *
         * @param from the index of its first example
         * @param count how many it has
         */
        void on(int from, int count);
    }

    /**
     * Does the work on all examples, in their order.
     *
     * @param examples how many there are
     * @param shape of one; a batch has never more numbers than an array of Java's can hold
     * @throws AlliumException {@link Code#OUT_OF_MEMORY} if memory does not suffice for a single one
     */
    public static void each(int examples, Shape shape, Work work) {
        int most = (int) Math.max(1, Math.min(MOST, Integer.MAX_VALUE / shape.elements()));
        int from = 0;
        while (from < examples) {
            int count = Math.min(most, examples - from);
            if (fits(from, count, work)) {
                from += count;
            } else {
                most = count / 2;
            }
        }
    }

    /** Does the work; false if memory does not suffice for so many, and fewer are possible. */
    private static boolean fits(int from, int count, Work work) {
        try {
            return EnoughMemory.forBatch(count, () -> {
                work.on(from, count);
                return true;
            });
        } catch (AlliumException e) {
            if (e.code() == Code.OUT_OF_MEMORY && count > 1) {
                return false;
            }
            throw e;
        }
    }
}
