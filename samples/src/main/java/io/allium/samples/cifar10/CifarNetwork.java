package io.allium.samples.cifar10;

import io.allium.runtime.Classifier;
import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Picture;
import io.allium.samples.LessonOptions;
import java.util.function.Function;

/** The networks of the lesson, by the names they have on the command line. */
enum CifarNetwork {
    DENSE_ONLY(options -> options.apply(DenseOnlyModel.builder()).build()),
    CONVOLUTION_ONLY(options -> options.apply(ConvolutionOnlyModel.builder()).build()),
    TWO_CONVOLUTIONS(options -> options.apply(TwoConvolutionsModel.builder()).build()),
    SMALL(options -> options.apply(CifarSmallModel.builder()).build()),
    THIRD_CONVOLUTION(options -> options.apply(ThirdConvolutionModel.builder()).build()),
    THIRD_BLOCK(options -> options.apply(ThirdBlockModel.builder()).build()),
    ONE_POOLING(options -> options.apply(OnePoolingModel.builder()).build()),
    WORKSHOP(options -> options.apply(CifarWorkshopModel.builder()).build()),
    DROPOUT(options -> options.apply(CifarDropoutModel.builder()).build()),
    HIDDEN_LAYER(options -> options.apply(HiddenLayerModel.builder()).build());

    // Method references without state; the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<LessonOptions, Classifier<Picture, Cifar10>> model;

    CifarNetwork(Function<LessonOptions, Classifier<Picture, Cifar10>> model) {
        this.model = model;
    }

    /** A new model of the network. */
    Classifier<Picture, Cifar10> model(LessonOptions options) {
        return model.apply(options);
    }
}
