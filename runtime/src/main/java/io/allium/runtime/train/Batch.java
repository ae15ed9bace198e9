package io.allium.runtime.train;

import io.allium.runtime.engine.BatchMemory;

/**
 * Some examples of a data set, ready to be trained on.
 *
 * @param memory the inputs
 * @param targets one target after the other
 */
record Batch(BatchMemory memory, float[] targets) {
    int examples() {
        return memory.examples();
    }
}
