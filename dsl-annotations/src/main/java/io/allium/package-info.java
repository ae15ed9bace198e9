/** The vocabulary: annotations that declare a network, and the enums they use. Every name and default is Keras's. */
@NullMarked
package io.allium;

import org.jspecify.annotations.NullMarked;
