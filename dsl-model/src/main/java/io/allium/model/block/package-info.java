/** Blocks: layers that users compose of others, and what becomes of them where they are used. */
@NullMarked
package io.allium.model.block;

import org.jspecify.annotations.NullMarked;
