/** Keras's losses, with Keras's scale and without clipping, as DL4J loss functions for an output of rows. */
@NullMarked
package io.allium.runtime.dl4j.loss;

import org.jspecify.annotations.NullMarked;
