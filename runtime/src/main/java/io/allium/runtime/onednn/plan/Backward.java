package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.NativeArray;

/** A layer's backward pass, of which the forward pass is planned. */
@FunctionalInterface
interface Backward {
    /**
     * Adds its steps to the plan: those of the layer's own parameters, and those that give each input its part of the
     * gradient. Not asked for where neither the layer nor one before it learns.
     *
     * @param gradient of the layer's output, complete; it may be overwritten
     */
    void plan(NativeArray gradient);
}
