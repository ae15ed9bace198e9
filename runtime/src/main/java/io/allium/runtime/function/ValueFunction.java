package io.allium.runtime.function;

import java.io.Serializable;

/** A function of each value by itself, and its derivative. */
public interface ValueFunction extends Serializable {
    /** The function. */
    double value(double x);

    /** Its derivative; where the function has a kink, that of one of its sides. */
    double slope(double x);
}
