package io.allium.runtime.dl4j.layer;

/**
 * A parameter of a {@link PerChannelLayer}.
 *
 * @param name its name, unique in the layer
 * @param length the number of its values
 * @param initial the value they start with
 * @param role what training does to it
 */
record ParameterVector(String name, long length, double initial, Role role) {
    /** What training does to a parameter. */
    enum Role {
        /** Trained, and penalised as weights are. */
        WEIGHT,
        /** Trained, and penalised as biases are. */
        BIAS,
        /** Set by the layer itself: no gradient, no updater, no penalty. */
        STATISTIC
    }
}
