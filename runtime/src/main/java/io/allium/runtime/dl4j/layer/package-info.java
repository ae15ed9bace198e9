/** The layers, vertices and activations that Keras's numbers need and DL4J has not, or has with other numbers. */
@NullMarked
package io.allium.runtime.dl4j.layer;

import org.jspecify.annotations.NullMarked;
