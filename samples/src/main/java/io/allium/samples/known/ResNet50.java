package io.allium.samples.known;

import static io.allium.ActivationFunction.RELU;
import static io.allium.ActivationFunction.SOFTMAX;
import static io.allium.Padding.SAME;
import static io.allium.Padding.VALID;

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
import io.allium.Padding;
import io.allium.Repeat;
import io.allium.Tensor;
import io.allium.ZeroPadding2D;

/** ResNet50 for ImageNet (He and others, 2016), as {@code keras.applications} has it. */
@Network(parameters = 25_636_712, trainableParameters = 25_583_592)
// spotless:off
public interface ResNet50 {
    @Image(height = 224, width = 224, channels = 3)                              Tensor photo();
    @ZeroPadding2D(3) @Convolution(filters = 64, kernelSize = 7, strides = 2)    Tensor look();
    @Activation(RELU) @ZeroPadding2D(1)                                          Tensor framed();
    @MaxPooling2D(poolSize = 3, strides = 2)                                     Tensor pool();

    @Widening(filters = 64)                                                      Tensor wide1();
    @Residual(filters = 64) @Repeat(2)                                           Tensor stage1();
    @Widening(filters = 128, strides = 2)                                        Tensor wide2();
    @Residual(filters = 128) @Repeat(3)                                          Tensor stage2();
    @Widening(filters = 256, strides = 2)                                        Tensor wide3();
    @Residual(filters = 256) @Repeat(5)                                          Tensor stage3();
    @Widening(filters = 512, strides = 2)                                        Tensor wide4();
    @Residual(filters = 512) @Repeat(2)                                          Tensor stage4();

    @GlobalAveragePooling2D                                                      Tensor mean();
    @Dense(units = 1000, activation = SOFTMAX)                                   Tensor kind();

    /** A convolution, and its maps normalised. */
    @Block
    @interface Convolution {
        int filters() default Block.REQUIRED;

        int kernelSize() default 1;

        int strides() default 1;

        Padding padding() default VALID;

        interface Body {
            @Input                                         Tensor in();
            @Conv2D @Let("strides, padding")               Tensor maps();
            @BatchNormalization(epsilon = 1.001e-5)        Tensor out();
        }
    }

    /** What both kinds of stages learn: narrow, look, widen. */
    @Block
    @interface Path {
        int filters() default Block.REQUIRED;

        int strides() default 1;

        interface Body {
            @Input                                                          Tensor in();
            @Convolution @Let("strides") @Activation(RELU)                  Tensor narrow();
            @Convolution(kernelSize = 3, padding = SAME) @Activation(RELU)  Tensor look();
            @Convolution @Let("filters = 4 * filters")                      Tensor out();
        }
    }

    /** The first of a stage: what goes past the path is widened as well. */
    @Block
    @interface Widening {
        int filters();

        int strides() default 1;

        interface Body {
            @Input                                                   Tensor in();
            @Path @Let("strides")                                    Tensor path();
            @Convolution @Let("filters = 4 * filters, strides")      Tensor past(Tensor in);
            @Add                                                     Tensor sum(Tensor past, Tensor path);
            @Activation(RELU)                                        Tensor out();
        }
    }

    /** The others: what goes past the path is the input itself. */
    @Block
    @interface Residual {
        int filters();

        interface Body {
            @Input               Tensor in();
            @Path                Tensor path();
            @Add                 Tensor sum(Tensor in, Tensor path);
            @Activation(RELU)    Tensor out();
        }
    }
}
// spotless:on
