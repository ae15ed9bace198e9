/**
 * Pictures of a training, as PNG or SVG: curves, examples, confusion matrices, predictions. No window is opened and no
 * system property is set; Java draws without a display by itself, and {@code -Djava.awt.headless=true} makes it.
 */
@NullMarked
package io.allium.runtime.plot;

import org.jspecify.annotations.NullMarked;
