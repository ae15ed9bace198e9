/** From problems to the compiler's messages. */
@NullMarked
package io.allium.processor.report;

import org.jspecify.annotations.NullMarked;
