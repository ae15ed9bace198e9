/** The only package that sees DL4J and ND4J: lowering, training steps, Keras's numbers. */
@NullMarked
package io.allium.runtime.dl4j;

import org.jspecify.annotations.NullMarked;
