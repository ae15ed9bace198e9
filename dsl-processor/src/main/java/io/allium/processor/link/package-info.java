/** From a declaration to a network: which layer each method is, and what feeds it. */
@NullMarked
package io.allium.processor.link;

import org.jspecify.annotations.NullMarked;
