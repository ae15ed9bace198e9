/** Rules about whole networks, one class each. */
@NullMarked
package io.allium.model.check;

import org.jspecify.annotations.NullMarked;
