package io.allium.samples.cifar10;

import static io.allium.ActivationFunction.RELU;

import io.allium.Adam;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Dropout;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Labels;
import io.allium.MaxPooling2D;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;
import io.allium.runtime.data.Cifar10;

/** {@link CifarWorkshop} with dropout after the second pooling. */
@Network(parameters = 36_138)
@Labels(Cifar10.class)
@Training(epochs = 10, batchSize = 32)
@Adam
// spotless:off
public interface CifarDropout {
    @Image(height = 32, width = 32, channels = 3)               Tensor image();
    @Conv2D(filters = 32, kernelSize = 3, activation = RELU)    Tensor conv1();
    @MaxPooling2D(2)                                            Tensor pool1();
    @Conv2D(filters = 32, kernelSize = 3, activation = RELU)    Tensor conv2();
    @MaxPooling2D(2)                                            Tensor pool2();
    @Dropout(0.5)                                               Tensor some();
    @Conv2D(filters = 32, kernelSize = 3, activation = RELU)    Tensor conv3();
    @Flatten                                                    Tensor flat();
    @Dense(units = 32, activation = RELU)                       Tensor hidden();
    @Dense(10)                                                  Tensor logits();
}
// spotless:on
