package io.allium.runtime.onednn;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Native memory that begins on a cache line. Whoever makes it, closes it; it is all zeros at first. */
public final class Block implements AutoCloseable {
    private static final int LINE = 64;

    private final BytePointer memory;
    private final long address;
    private final long bytes;

    private Block(BytePointer memory, long bytes) {
        this.memory = memory;
        this.address = (memory.address() + LINE - 1) / LINE * LINE;
        this.bytes = bytes;
    }

    /**
     * New memory.
     *
     * @param bytes how much, at least 1
     * @throws OutOfMemoryError if there is not as much
     */
    public static Block of(long bytes) {
        BytePointer memory = new BytePointer(bytes + LINE);
        Pointer.memset(memory, 0, bytes + LINE);
        return new Block(memory, bytes);
    }

    /** Where it begins. */
    public long address() {
        return address;
    }

    /** Its size. */
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        memory.deallocate();
    }
}
