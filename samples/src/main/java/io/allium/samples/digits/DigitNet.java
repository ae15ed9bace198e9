package io.allium.samples.digits;

import static io.allium.ActivationFunction.RELU;
import static io.allium.Padding.SAME;

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
import io.allium.runtime.data.Digit;

/** Reads handwritten digits of 8×8 pixels. */
@Network(parameters = 12_594)
@Labels(Digit.class)
@Training(epochs = 15, batchSize = 32)
@Adam(learningRate = 3e-3)
// spotless:off
public interface DigitNet {
    @Image(height = 8, width = 8, channels = 1)                                 Tensor image();
    @Conv2D(filters = 16, kernelSize = 3, padding = SAME, activation = RELU)    Tensor strokes();
    @MaxPooling2D(2)                                                            Tensor near();
    @Conv2D(filters = 32, kernelSize = 3, padding = SAME, activation = RELU)    Tensor shapes();
    @MaxPooling2D(2)                                                            Tensor far();
    @Flatten                                                                    Tensor flat();
    @Dense(units = 56, activation = RELU)                                       Tensor whole();
    @Dropout(0.3)                                                               Tensor some();
    @Dense                                                                      Tensor digit();
}
// spotless:on
