/** Typed data sets, the readers that make them, and how they are split. */
@NullMarked
package io.allium.runtime.data;

import org.jspecify.annotations.NullMarked;
