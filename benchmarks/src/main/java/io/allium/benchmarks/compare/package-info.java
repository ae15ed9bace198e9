/**
 * Allium's side of the comparison with PyTorch and Keras that {@code benchmarks/compare} makes, and the chart of what
 * it gave.
 */
@NullMarked
package io.allium.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
