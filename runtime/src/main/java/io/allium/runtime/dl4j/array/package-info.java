/** ND4J's arrays as native memory and as Java's arrays, and their shapes in DL4J's words. */
@NullMarked
package io.allium.runtime.dl4j.array;

import org.jspecify.annotations.NullMarked;
