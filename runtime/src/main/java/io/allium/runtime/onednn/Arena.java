package io.allium.runtime.onednn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Owns native things; closing it releases them, the last one first. */
public final class Arena implements AutoCloseable {
    private final Deque<Runnable> releases = new ArrayDeque<>();
    private long bytes;

    /** An arena that owns nothing yet. */
    public Arena() {}

    /**
     * Memory that lives as long as the arena, all zeros at first.
     *
     * @param size in bytes
     */
    public Block block(long size) {
        Block block = Block.of(size);
        releases.push(block::close);
        bytes += size;
        return block;
    }

    /** How many bytes of memory it owns. */
    public long bytes() {
        return bytes;
    }

    /** Has something done when the arena is closed. */
    void onClose(Runnable release) {
        releases.push(release);
    }

    @Override
    public void close() {
        while (!releases.isEmpty()) {
            releases.pop().run();
        }
        bytes = 0;
    }
}
