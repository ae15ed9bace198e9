package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import java.util.List;

/**
 * A parameter of a {@link KerasLayer}.
 *
 * @param name its name, unique in the layer
 * @param shape the shape of its array
 * @param order of its values in memory: {@code c}, the last axis first, or {@code f}, the first axis first
 * @param initial the value they start with
 * @param role what training does to it
 */
record Parameter(String name, List<Long> shape, char order, double initial, Role role) {
    /** What training does to a parameter. */
    enum Role {
        /** Trained, and penalised as weights are. */
        WEIGHT,
        /** Trained, and penalised as biases are. */
        BIAS,
        /** Set by the layer itself: no gradient, no updater, no penalty. */
        STATISTIC
    }

    /** A parameter of one axis. */
    static Parameter vector(String name, long length, double initial, Role role) {
        return new Parameter(name, List.of(length), 'c', initial, role);
    }

    /** A kernel; it starts as zeros. */
    static Parameter kernel(String name, char order, long... shape) {
        return new Parameter(name, Arrays.stream(shape).boxed().toList(), order, 0, Role.WEIGHT);
    }

    /** This parameter, which training leaves as it is. */
    Parameter frozen() {
        return new Parameter(name, shape, order, initial, Role.STATISTIC);
    }

    /** The number of its values. */
    long length() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }

    long[] axes() {
        return shape.stream().mapToLong(Long::longValue).toArray();
    }
}
