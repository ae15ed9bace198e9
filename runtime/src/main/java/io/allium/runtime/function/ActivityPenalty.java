package io.allium.runtime.function;

import java.io.Serializable;

/**
 * A penalty for large values, {@code l1 * |x| + l2 * x²}. A batch has the sum over its values, divided by the number of
 * its examples, as <a href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras's</a>
 * has.
 *
 * @param l1 the factor of the absolute value
 * @param l2 the factor of the square
 */
public record ActivityPenalty(double l1, double l2) implements Serializable {
    /** The penalty of one value. */
    public double of(double x) {
        return l1 * Math.abs(x) + l2 * x * x;
    }

    /** Its derivative; 0 where the absolute value has its kink. */
    public double slope(double x) {
        return l1 * Math.signum(x) + 2 * l2 * x;
    }
}
