package io.allium.samples.known;

import static io.allium.ActivationFunction.RELU;
import static io.allium.ActivationFunction.SOFTMAX;
import static io.allium.Padding.SAME;

import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.Flatten;
import io.allium.Image;
import io.allium.MaxPooling2D;
import io.allium.Network;
import io.allium.Repeat;
import io.allium.Tensor;

/** VGG16 for ImageNet (Simonyan and Zisserman, 2015), as {@code keras.applications} has it. */
@Network(parameters = 138_357_544)
// spotless:off
public interface VGG16 {
    @Image(height = 224, width = 224, channels = 3)                                                   Tensor photo();
    @Conv2D(filters = 64, kernelSize = 3, padding = SAME, activation = RELU) @Repeat(2)               Tensor look1();
    @MaxPooling2D(2)                                                                                  Tensor pool1();
    @Conv2D(filters = 128, kernelSize = 3, padding = SAME, activation = RELU) @Repeat(2)              Tensor look2();
    @MaxPooling2D(2)                                                                                  Tensor pool2();
    @Conv2D(filters = 256, kernelSize = 3, padding = SAME, activation = RELU) @Repeat(3)              Tensor look3();
    @MaxPooling2D(2)                                                                                  Tensor pool3();
    @Conv2D(filters = 512, kernelSize = 3, padding = SAME, activation = RELU) @Repeat(3)              Tensor look4();
    @MaxPooling2D(2)                                                                                  Tensor pool4();
    @Conv2D(filters = 512, kernelSize = 3, padding = SAME, activation = RELU) @Repeat(3)              Tensor look5();
    @MaxPooling2D(2)                                                                                  Tensor pool5();
    @Flatten                                                                                          Tensor flat();
    @Dense(units = 4096, activation = RELU) @Repeat(2)                                                Tensor hidden();
    @Dense(units = 1000, activation = SOFTMAX)                                                        Tensor kind();
}
// spotless:on
