package io.allium.samples.known;

import static io.allium.ActivationFunction.RELU;
import static io.allium.ActivationFunction.SOFTMAX;
import static io.allium.Padding.SAME;

import io.allium.Activation;
import io.allium.AveragePooling2D;
import io.allium.BatchNormalization;
import io.allium.Block;
import io.allium.Concatenate;
import io.allium.Conv2D;
import io.allium.Dense;
import io.allium.GlobalAveragePooling2D;
import io.allium.Image;
import io.allium.Input;
import io.allium.Let;
import io.allium.MaxPooling2D;
import io.allium.Network;
import io.allium.Repeat;
import io.allium.Tensor;
import io.allium.ZeroPadding2D;

/** DenseNet121 for ImageNet (Huang and others, 2017), as {@code keras.applications} has it. */
@Network(parameters = 8_062_504, trainableParameters = 7_978_856)
// spotless:off
public interface DenseNet121 {
    @Image(height = 224, width = 224, channels = 3)                                           Tensor photo();
    @ZeroPadding2D(3) @Conv2D(filters = 64, kernelSize = 7, strides = 2, useBias = false)     Tensor look();
    @Ready @ZeroPadding2D(1) @MaxPooling2D(poolSize = 3, strides = 2)                         Tensor pool();

    @Growing @Repeat(6)                                                                       Tensor dense1();
    @Halving                                                                                  Tensor half1();
    @Growing @Repeat(12)                                                                      Tensor dense2();
    @Halving                                                                                  Tensor half2();
    @Growing @Repeat(24)                                                                      Tensor dense3();
    @Halving                                                                                  Tensor half3();
    @Growing @Repeat(16)                                                                      Tensor dense4();

    @Ready                                                                                    Tensor last();
    @GlobalAveragePooling2D                                                                   Tensor mean();
    @Dense(units = 1000, activation = SOFTMAX)                                                Tensor kind();

    /** How many channels each layer of a dense stage adds. */
    int GROWTH = 32;

    /** Normalised and rectified: what comes before each convolution. */
    @Block
    @interface Ready {
        interface Body {
            @Input                                                       Tensor in();
            @BatchNormalization(epsilon = 1.001e-5) @Activation(RELU)    Tensor out();
        }
    }

    /** Learns {@link #GROWTH} more channels, and keeps those that are there. */
    @Block
    @interface Growing {
        interface Body {
            @Input                                                                             Tensor in();
            @Ready                                                                             Tensor ready();
            @Conv2D(filters = 4 * GROWTH, kernelSize = 1, useBias = false) @Ready              Tensor narrow();
            @Conv2D(filters = GROWTH, kernelSize = 3, padding = SAME, useBias = false)         Tensor look();
            @Concatenate                                                                       Tensor out(Tensor in, Tensor look);
        }
    }

    /** Half the channels on half the rows and columns. */
    @Block
    @interface Halving {
        interface Body {
            @Input                                                                             Tensor in();
            @Ready                                                                             Tensor ready();
            @Conv2D(kernelSize = 1, useBias = false) @Let("filters = in.channels / 2")         Tensor narrow();
            @AveragePooling2D(2)                                                               Tensor out();
        }
    }
}
// spotless:on
