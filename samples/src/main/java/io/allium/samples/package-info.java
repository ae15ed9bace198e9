/** The workshop's lessons, run from the command line. */
@NullMarked
package io.allium.samples;

import org.jspecify.annotations.NullMarked;
