/** Keras's functions of values in plain Java, for every engine: activations, and what moves or recolours pictures. */
@NullMarked
package io.allium.runtime.function;

import org.jspecify.annotations.NullMarked;
