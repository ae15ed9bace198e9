/** Eclipse's language server, to see what an editor underlines. */
@NullMarked
package io.allium.processor.testing.server;

import org.jspecify.annotations.NullMarked;
