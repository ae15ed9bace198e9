/** The workshop's lesson: small convolutional networks on CIFAR-10. */
@NullMarked
package io.allium.samples.cifar10;

import org.jspecify.annotations.NullMarked;
