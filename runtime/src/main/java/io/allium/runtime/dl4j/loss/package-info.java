/** The losses as DL4J sees them. */
@NullMarked
package io.allium.runtime.dl4j.loss;

import org.jspecify.annotations.NullMarked;
