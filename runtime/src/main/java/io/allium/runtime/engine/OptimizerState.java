package io.allium.runtime.engine;

import java.util.List;

/**
 * What an optimiser remembers.
 *
 * @param steps how many it has made
 * @param arrays what it keeps for each array that it trains, named after both: {@code kernel/momentums}; none before
 *     the first step
 */
public record OptimizerState(long steps, List<NamedArray> arrays) {
    /** Before the first step. */
    public static final OptimizerState FRESH = new OptimizerState(0, List.of());

    /** Copies. */
    public OptimizerState {
        arrays = List.copyOf(arrays);
    }
}
