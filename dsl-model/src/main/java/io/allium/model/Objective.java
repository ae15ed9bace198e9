package io.allium.model;

import io.allium.Loss;

/**
 * What training makes small, and how the output is read.
 *
 * @param loss the loss; never {@link Loss#FROM_OUTPUT}
 * @param link what turns the output, taken before its last activation, into probabilities
 * @param target what one example is compared with
 */
public record Objective(Loss loss, Link link, Target target) {
    /** What turns raw outputs into probabilities. */
    public enum Link {
        /** Nothing: the outputs are what they are. */
        NONE,
        /** Each output by itself: {@code 1 / (1 + exp(-x))}. */
        SIGMOID,
        /** All outputs together, so that they add up to 1. */
        SOFTMAX
    }

    /** What the network learns. */
    public enum Target {
        /** One label out of several, an output each. */
        LABEL,
        /** One label out of two, one output for the second. */
        YES_OR_NO,
        /** As many numbers as the network has outputs. */
        NUMBERS
    }
}
