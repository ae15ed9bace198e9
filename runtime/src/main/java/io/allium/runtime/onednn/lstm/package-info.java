/** A long short-term memory as primitives and memory that are made once for each shape of its input. */
@NullMarked
package io.allium.runtime.onednn.lstm;

import org.jspecify.annotations.NullMarked;
