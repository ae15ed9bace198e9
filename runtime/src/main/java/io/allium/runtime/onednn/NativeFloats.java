package io.allium.runtime.onednn;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Native memory, as Java sees it. */
public final class NativeFloats {
    private NativeFloats() {}

    /**
     * Floats that somebody else owns, and keeps for as long as they are used.
     *
     * @param address of the first
     * @param count how many
     * @throws OutOfMemoryError if they are 2 GB or more: Java's buffers end there, without a word
     */
    public static FloatBuffer at(long address, long count) {
        long bytes = Math.multiplyExact(count, Float.BYTES);
        if (bytes > Integer.MAX_VALUE) {
            throw new OutOfMemoryError("Java cannot see " + bytes + " bytes at once");
        }
        return new Address(address, bytes)
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}
