/** How a network is trained: what an epoch gave, the history of a training, and what is shown meanwhile. */
@NullMarked
package io.allium.runtime.train;

import org.jspecify.annotations.NullMarked;
