/**
 * What computes a network: the contract between models and DL4J, the arrays that cross it, and what all engines do
 * alike.
 */
@NullMarked
package io.allium.runtime.engine;

import org.jspecify.annotations.NullMarked;
