package io.allium.samples.known;

import static io.allium.ActivationFunction.RELU;
import static io.allium.ActivationFunction.SOFTMAX;

import io.allium.Activation;
import io.allium.Add;
import io.allium.BatchNormalization;
import io.allium.Block;
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

/** ResNet50V2 for ImageNet (He and others, 2016, identity mappings), as {@code keras.applications} has it. */
@Network(parameters = 25_613_800, trainableParameters = 25_568_360)
// spotless:off
public interface ResNet50V2 {
    @Image(height = 224, width = 224, channels = 3)                         Tensor photo();
    @ZeroPadding2D(3) @Conv2D(filters = 64, kernelSize = 7, strides = 2)    Tensor look();
    @ZeroPadding2D(1) @MaxPooling2D(poolSize = 3, strides = 2)              Tensor pool();

    @Widening(filters = 64)                                                 Tensor wide1();
    @Residual(filters = 64)                                                 Tensor stage1();
    @Shrinking(filters = 64)                                                Tensor half1();
    @Widening(filters = 128)                                                Tensor wide2();
    @Residual(filters = 128) @Repeat(2)                                     Tensor stage2();
    @Shrinking(filters = 128)                                               Tensor half2();
    @Widening(filters = 256)                                                Tensor wide3();
    @Residual(filters = 256) @Repeat(4)                                     Tensor stage3();
    @Shrinking(filters = 256)                                               Tensor half3();
    @Widening(filters = 512)                                                Tensor wide4();
    @Residual(filters = 512) @Repeat(2)                                     Tensor stage4();

    @Ready                                                                  Tensor last();
    @GlobalAveragePooling2D                                                 Tensor mean();
    @Dense(units = 1000, activation = SOFTMAX)                              Tensor kind();

    /** Normalised and rectified: what comes before each convolution. */
    @Block
    @interface Ready {
        interface Body {
            @Input                                                       Tensor in();
            @BatchNormalization(epsilon = 1.001e-5) @Activation(RELU)    Tensor out();
        }
    }

    /** Narrow, look, widen. */
    @Block
    @interface Path {
        int filters() default Block.REQUIRED;

        int strides() default 1;

        interface Body {
            @Input                                                                          Tensor in();
            @Conv2D(kernelSize = 1, useBias = false) @Ready @ZeroPadding2D(1)               Tensor narrow();
            @Conv2D(kernelSize = 3, useBias = false) @Let("strides") @Ready                 Tensor look();
            @Conv2D(kernelSize = 1) @Let("filters = 4 * filters")                           Tensor out();
        }
    }

    /** The first of a stage: what goes past the path is widened as well. */
    @Block
    @interface Widening {
        int filters();

        interface Body {
            @Input                                                   Tensor in();
            @Ready                                                   Tensor ready();
            @Path                                                    Tensor path();
            @Conv2D(kernelSize = 1) @Let("filters = 4 * filters")    Tensor past(Tensor ready);
            @Add                                                     Tensor out(Tensor past, Tensor path);
        }
    }

    /** The others: what goes past the path is the input itself. */
    @Block
    @interface Residual {
        int filters();

        interface Body {
            @Input           Tensor in();
            @Ready @Path     Tensor path();
            @Add             Tensor out(Tensor in, Tensor path);
        }
    }

    /** The last of a stage halves the map; of the input, every other pixel goes past. */
    @Block
    @interface Shrinking {
        int filters();

        interface Body {
            @Input                                          Tensor in();
            @Ready @Path(strides = 2)                       Tensor path();
            @MaxPooling2D(poolSize = 1, strides = 2)        Tensor past(Tensor in);
            @Add                                            Tensor out(Tensor past, Tensor path);
        }
    }
}
// spotless:on
