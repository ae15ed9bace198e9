/** From elements to declarations: the only package that looks into what the compiler hands out. */
@NullMarked
package io.allium.processor.read;

import org.jspecify.annotations.NullMarked;
