/** The meaning of a declaration: networks as immutable values, and what follows from them. */
@NullMarked
package io.allium.model;

import org.jspecify.annotations.NullMarked;
