/** DL4J's own layers for what {@code dl4j.layer} has layers of ours for: what those are compared with. */
@NullMarked
package io.allium.runtime.dl4j.stock;

import org.jspecify.annotations.NullMarked;
