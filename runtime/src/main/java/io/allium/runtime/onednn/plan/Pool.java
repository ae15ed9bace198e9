package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Memory that is used again once nobody needs it, in the order in which the plan runs. */
final class Pool {
    private final Arena arena;
    private final List<Block> free = new ArrayList<>();

    Pool(Arena arena) {
        this.arena = arena;
    }

    /** The smallest free block that is large enough and not much larger, or a new one. */
    Storage take(long bytes) {
        Block best = free.stream()
                .filter(block -> block.bytes() >= bytes && block.bytes() / 2 <= bytes)
                .min(Comparator.comparingLong(Block::bytes))
                .orElse(null);
        if (best == null) {
            return Storage.of(arena.block(bytes));
        }
        free.remove(best);
        return Storage.of(best);
    }

    /** One user less. */
    void release(Storage storage) {
        if (storage.release() && storage.block() != null) {
            free.add(storage.block());
        }
    }
}
