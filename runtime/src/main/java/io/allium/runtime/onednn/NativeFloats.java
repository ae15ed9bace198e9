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
     */
    public static FloatBuffer at(long address, long count) {
        return new Address(address, Math.multiplyExact(count, Float.BYTES))
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}
