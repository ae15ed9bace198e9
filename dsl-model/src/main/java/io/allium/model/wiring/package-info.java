/** What feeds what: an order in which everything comes after what feeds it, and where there is none. */
@NullMarked
package io.allium.model.wiring;

import org.jspecify.annotations.NullMarked;
