/** What computes a network: the contract between models and DL4J, and the arrays that cross it. */
@NullMarked
package io.allium.runtime.engine;

import org.jspecify.annotations.NullMarked;
