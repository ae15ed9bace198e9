/** The annotation processor: read, link, infer and check (the model's part), report, write. */
@NullMarked
package io.allium.processor;

import org.jspecify.annotations.NullMarked;
