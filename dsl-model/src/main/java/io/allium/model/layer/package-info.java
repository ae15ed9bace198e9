/** One record a layer: its members, output shape, parameters and cost. */
@NullMarked
package io.allium.model.layer;

import org.jspecify.annotations.NullMarked;
