package io.allium.benchmarks.compare;

import static io.allium.ActivationFunction.RELU;
import static io.allium.Padding.SAME;

import io.allium.Adam;
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

/** Many channels and little else: the first two stages of VGG (Simonyan and Zisserman, 2014). */
@Network(parameters = 342_090)
@Labels(Cifar10.class)
@Training
@Adam
// spotless:off
public interface VggLike {
    @Image(height = 32, width = 32, channels = 3)                                 Tensor image();
    @Conv2D(filters = 64, kernelSize = 3, padding = SAME, activation = RELU)      Tensor conv1();
    @Conv2D(filters = 64, kernelSize = 3, padding = SAME, activation = RELU)      Tensor conv2();
    @MaxPooling2D(2)                                                              Tensor pool1();
    @Conv2D(filters = 128, kernelSize = 3, padding = SAME, activation = RELU)     Tensor conv3();
    @Conv2D(filters = 128, kernelSize = 3, padding = SAME, activation = RELU)     Tensor conv4();
    @MaxPooling2D(2)                                                              Tensor pool2();
    @Flatten                                                                      Tensor flat();
    @Dense                                                                        Tensor logits();
}
// spotless:on
