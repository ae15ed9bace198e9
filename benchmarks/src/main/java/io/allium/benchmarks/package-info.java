/** What the speed claims rest on: JMH benchmarks of training, inference and the processor. */
@NullMarked
package io.allium.benchmarks;

import org.jspecify.annotations.NullMarked;
