/** How a network is trained, as values: settings and one record an optimiser. */
@NullMarked
package io.allium.model.training;

import org.jspecify.annotations.NullMarked;
