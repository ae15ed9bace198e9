/** What layers do to values at random while a network trains, the same for every engine. */
@NullMarked
package io.allium.runtime.noise;

import org.jspecify.annotations.NullMarked;
