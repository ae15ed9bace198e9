package io.allium.samples.known;

import static io.allium.ActivationFunction.SOFTMAX;
import static io.allium.ActivationFunction.TANH;
import static io.allium.Padding.SAME;

import io.allium.AveragePooling2D;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.Network;
import io.allium.Tensor;

/**
 * A network for handwritten digits in the form of LeNet-5 (LeCun and others, 1998), fully connected between its maps.
 */
@Network(parameters = 61_706)
// spotless:off
public interface LeNet5 {
    @Image(height = 28, width = 28, channels = 1)                                      Tensor digit();
    @Conv2D(filters = 6, kernelSize = 5, padding = SAME, activation = TANH)            Tensor look1();
    @AveragePooling2D(2)                                                               Tensor pool1();
    @Conv2D(filters = 16, kernelSize = 5, activation = TANH)                           Tensor look2();
    @AveragePooling2D(2)                                                               Tensor pool2();
    @Flatten                                                                           Tensor flat();
    @Dense(units = 120, activation = TANH)                                             Tensor hidden1();
    @Dense(units = 84, activation = TANH)                                              Tensor hidden2();
    @Dense(units = 10, activation = SOFTMAX)                                           Tensor kind();
}
// spotless:on
