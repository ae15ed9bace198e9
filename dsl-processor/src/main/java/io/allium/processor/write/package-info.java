/** From a network to the source of its model. */
@NullMarked
package io.allium.processor.write;

import org.jspecify.annotations.NullMarked;
