package io.allium.samples.cifar10;

import static io.allium.ActivationFunction.RELU;

import io.allium.Adam;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Labels;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;
import io.allium.runtime.data.Cifar10;

/** Two convolutions and no pooling: nearly all parameters sit in the classifier. */
@Network(parameters = 261_034)
@Labels(Cifar10.class)
@Training(epochs = 10, batchSize = 32)
@Adam
// spotless:off
public interface TwoConvolutions {
    @Image(height = 32, width = 32, channels = 3)               Tensor image();
    @Conv2D(filters = 32, kernelSize = 3, activation = RELU)    Tensor conv1();
    @Conv2D(filters = 32, kernelSize = 3, activation = RELU)    Tensor conv2();
    @Flatten                                                    Tensor flat();
    @Dense(10)                                                  Tensor logits();
}
// spotless:on
