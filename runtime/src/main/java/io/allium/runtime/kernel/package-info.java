/** Arithmetic that oneDNN and ND4J have no quick operation for, on the memory of either: one example at a time. */
@NullMarked
package io.allium.runtime.kernel;

import org.jspecify.annotations.NullMarked;
