package io.allium.runtime.engine;

import java.nio.FloatBuffer;

/** Memory for a batch, which its engine reads where it is. It is filled again and again, and closed in the end. */
public interface BatchMemory extends AutoCloseable {
    /** How many examples it holds. */
    int examples();

    /** Where the inputs are written to: one example after the other, row-major, channels last; the position stays 0. */
    FloatBuffer inputs();

    @Override
    void close();
}
