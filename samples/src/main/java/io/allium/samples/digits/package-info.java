/** Handwritten digits: a first network. */
@NullMarked
package io.allium.samples.digits;

import org.jspecify.annotations.NullMarked;
