package io.allium.benchmarks.compare;

import static io.allium.ActivationFunction.RELU;

import io.allium.Activation;
import io.allium.Adam;
import io.allium.BatchNormalization;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Labels;
import io.allium.MaxPooling2D;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;
import io.allium.runtime.data.Cifar10;

/** The workshop's network with a batch normalisation between each convolution and its activation. */
@Network(parameters = 36_522)
@Labels(Cifar10.class)
@Training
@Adam
// spotless:off
public interface WithBatchNormalization {
    @Image(height = 32, width = 32, channels = 3)     Tensor image();
    @Conv2D(filters = 32, kernelSize = 3)             Tensor conv1();
    @BatchNormalization                               Tensor norm1();
    @Activation(RELU)                                 Tensor relu1();
    @MaxPooling2D(2)                                  Tensor pool1();
    @Conv2D(filters = 32, kernelSize = 3)             Tensor conv2();
    @BatchNormalization                               Tensor norm2();
    @Activation(RELU)                                 Tensor relu2();
    @MaxPooling2D(2)                                  Tensor pool2();
    @Conv2D(filters = 32, kernelSize = 3)             Tensor conv3();
    @BatchNormalization                               Tensor norm3();
    @Activation(RELU)                                 Tensor relu3();
    @Flatten                                          Tensor flat();
    @Dense(units = 32, activation = RELU)             Tensor hidden();
    @Dense                                            Tensor logits();
}
// spotless:on
