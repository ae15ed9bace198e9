package io.allium.benchmarks.compare;

/**
 * What a work gave.
 *
 * @param perSecond pictures a second
 * @param loss the mean over the last go, or NaN where there is none
 */
record Speed(double perSecond, double loss) {}
