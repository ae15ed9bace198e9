/** Examples as numbers: how inputs and targets enter a network, and how its outputs are read. */
@NullMarked
package io.allium.runtime.codec;

import org.jspecify.annotations.NullMarked;
