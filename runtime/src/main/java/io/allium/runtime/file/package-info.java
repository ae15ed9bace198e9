/** How every file is written: completely, or not at all. */
@NullMarked
package io.allium.runtime.file;

import org.jspecify.annotations.NullMarked;
