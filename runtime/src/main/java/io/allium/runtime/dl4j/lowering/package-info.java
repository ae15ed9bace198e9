/** From layers to DL4J: one class a layer, and where each of its arrays lives there. */
@NullMarked
package io.allium.runtime.dl4j.lowering;

import org.jspecify.annotations.NullMarked;
