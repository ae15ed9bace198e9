package io.allium.samples.cifar10;

import io.allium.Adam;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Expect;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Labels;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;
import io.allium.runtime.data.Cifar10;

/** Counting parameters, second: a hundred windows of three by three, without biases. */
@Network
@Labels(Cifar10.class)
@Training(epochs = 10, batchSize = 32)
@Adam
// spotless:off
public interface ConvolutionOnly {
    @Image(height = 32, width = 32, channels = 3)                                          Tensor image();
    @Conv2D(filters = 100, kernelSize = 3, useBias = false) @Expect(parameters = 2_700)    Tensor hundred();
    @Flatten                                                                               Tensor flat();
    @Dense(10)                                                                             Tensor logits();
}
// spotless:on
