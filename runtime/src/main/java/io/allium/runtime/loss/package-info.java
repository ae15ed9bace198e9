/** Keras's losses, with Keras's scale and without clipping, in plain Java on rows of numbers. */
@NullMarked
package io.allium.runtime.loss;

import org.jspecify.annotations.NullMarked;
