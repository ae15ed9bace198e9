package io.allium.runtime.engine;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.function.Supplier;

/** Turns memory that runs out, native memory or Java's heap, into a message that says what to do. */
public final class EnoughMemory {
    private EnoughMemory() {}

    /**
     * What the work gives.
     *
     * @param examples the size of the batch that the work is done on
     * @param work leaves everything as it was if memory runs out
     * @throws AlliumException {@link Code#OUT_OF_MEMORY} if there is not enough
     */
    public static <R> R forBatch(int examples, Supplier<R> work) {
        String batch = examples == 1 ? "A batch of 1 example" : "A batch of " + examples + " examples";
        return enough(batch, "Use smaller batches", work);
    }

    /**
     * What the work gives.
     *
     * @param parameters how many the network has that is made
     * @param work leaves everything as it was if memory runs out
     * @throws AlliumException {@link Code#OUT_OF_MEMORY} if there is not enough
     */
    public static <R> R forNetwork(long parameters, Supplier<R> work) {
        return enough("A network of " + parameters + " parameters", "Make it smaller", work);
    }

    private static <R> R enough(String what, String advice, Supplier<R> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw new AlliumException(
                    Code.OUT_OF_MEMORY,
                    ("%s needs more memory than there is. %s, or give Java more: -Xmx limits its heap and, with oneDNN,"
                                    + " the native memory; -Dorg.bytedeco.javacpp.maxbytes= limits the latter alone.")
                            .formatted(what, advice),
                    e);
        }
    }
}
