/** The layers, vertices and activations that DL4J has not, has with other numbers than Keras, or computes slowly. */
@NullMarked
package io.allium.runtime.dl4j.layer;

import org.jspecify.annotations.NullMarked;
