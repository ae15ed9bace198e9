/** DL4J graphs whose passes are computed by oneDNN: DL4J keeps the parameters, the updaters and the listeners. */
@NullMarked
package io.allium.runtime.dl4j.plan;

import org.jspecify.annotations.NullMarked;
