/** A tiny processor that says what a source tells it to say, to test the harness with. */
@NullMarked
package io.allium.processor.testing.probe;

import org.jspecify.annotations.NullMarked;
