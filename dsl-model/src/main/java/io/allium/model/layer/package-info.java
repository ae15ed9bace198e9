/** One record a layer: its members, output shape, weights and cost. */
@NullMarked
package io.allium.model.layer;

import org.jspecify.annotations.NullMarked;
