/** Networks that everybody knows, with the numbers of parameters that Keras publishes. */
@NullMarked
package io.allium.samples.known;

import org.jspecify.annotations.NullMarked;
