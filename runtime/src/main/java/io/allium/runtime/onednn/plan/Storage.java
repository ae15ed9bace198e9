package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Block;
import org.jspecify.annotations.Nullable;

/** A piece of a plan's memory, and how many still need it. */
final class Storage {
    private final @Nullable Block block;
    private int users;

    private Storage(@Nullable Block block) {
        this.block = block;
    }

    static Storage of(Block block) {
        return new Storage(block);
    }

    /** Memory of somebody else. */
    static Storage foreign() {
        return new Storage(null);
    }

    @Nullable
    Block block() {
        return block;
    }

    void use(int more) {
        users += more;
    }

    /** One user less; whether it was the last. */
    boolean release() {
        return --users == 0;
    }
}
