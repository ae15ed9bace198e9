/** Networks as text: the summary, the trace in messages, the description other modules and files keep. */
@NullMarked
package io.allium.model.text;

import org.jspecify.annotations.NullMarked;
