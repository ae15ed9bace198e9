/** Keras's augmentation of pictures in plain Java, the same for every engine. */
@NullMarked
package io.allium.runtime.augment;

import org.jspecify.annotations.NullMarked;
