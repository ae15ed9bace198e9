package io.allium.samples.cifar10;

import io.allium.Adam;
import io.allium.Dense;
import io.allium.Expect;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Labels;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;
import io.allium.runtime.data.Cifar10;

/** Counting parameters, first: a hundred units that see every value of the picture. */
@Network
@Labels(Cifar10.class)
@Training(epochs = 10, batchSize = 32)
@Adam
// spotless:off
public interface DenseOnly {
    @Image(height = 32, width = 32, channels = 3)    Tensor image();
    @Flatten                                         Tensor flat();
    @Dense(100) @Expect(parameters = 307_300)        Tensor hundred();
    @Dense(10)                                       Tensor logits();
}
// spotless:on
