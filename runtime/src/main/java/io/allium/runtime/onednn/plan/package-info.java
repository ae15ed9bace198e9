/**
 * A network as a list of primitives, for one batch size: memory, layouts and fused operations are settled when the plan
 * is made, and running it is a loop. One class a kind of layer.
 */
@NullMarked
package io.allium.runtime.onednn.plan;

import org.jspecify.annotations.NullMarked;
