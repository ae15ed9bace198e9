package io.allium.runtime.onednn.plan;

import java.nio.FloatBuffer;

/** Draws what dropout lets through. */
public interface Masks {
    /**
     * Fills a mask for the current step.
     *
     * @param layer the dropout's name
     * @param rate the share that is dropped, 0 to 1
     * @param mask to be filled with 0 or {@code 1 / (1 - rate)}, one value after the other, channels last
     */
    void draw(String layer, double rate, FloatBuffer mask);
}
