/** Keras 3's optimisers, with Keras's formulas and defaults, as DL4J updaters. */
@NullMarked
package io.allium.runtime.dl4j.updater;

import org.jspecify.annotations.NullMarked;
