/** Pictures of a training: curves, examples, confusion matrices, predictions. */
@NullMarked
package io.allium.runtime.plot;

import org.jspecify.annotations.NullMarked;
