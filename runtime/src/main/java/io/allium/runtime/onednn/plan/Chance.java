package io.allium.runtime.onednn.plan;

import io.allium.runtime.engine.Draws;

/** Where random numbers come from. */
@FunctionalInterface
public interface Chance {
    /**
     * What a layer draws in the current step.
     *
     * @param layer the layer's name
     */
    Draws draws(String layer);
}
