/** Penguins: from a table of records to a network. */
@NullMarked
package io.allium.samples.penguins;

import org.jspecify.annotations.NullMarked;
