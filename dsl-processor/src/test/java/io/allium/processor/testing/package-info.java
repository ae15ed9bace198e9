/** The compiler test harness: sources in, marks out, on every compiler that Allium supports. */
@NullMarked
package io.allium.processor.testing;

import org.jspecify.annotations.NullMarked;
