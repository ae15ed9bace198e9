/**
 * oneDNN, called directly: memory with a layout, and primitives that are made once for a shape and run many times. No
 * other package sees {@code org.bytedeco.dnnl}.
 */
@NullMarked
package io.allium.runtime.onednn;

import org.jspecify.annotations.NullMarked;
