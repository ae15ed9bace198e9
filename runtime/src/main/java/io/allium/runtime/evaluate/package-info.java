/** How good a trained network is, in numbers: confusion matrices, scores by class, errors of a regression. */
@NullMarked
package io.allium.runtime.evaluate;

import org.jspecify.annotations.NullMarked;
