package io.allium.model.layer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue: every layer of the language, with its annotation's defaults. */
public final class Layers {
    /** One of each kind. */
    public static final List<LayerSpec> ALL = List.of(
            ImageSpec.DEFAULTS,
            FeaturesSpec.DEFAULTS,
            FeaturesOfSpec.DEFAULTS,
            DenseSpec.DEFAULTS,
            Conv2DSpec.DEFAULTS,
            MaxPooling2DSpec.DEFAULTS,
            AveragePooling2DSpec.DEFAULTS,
            GlobalMaxPooling2DSpec.DEFAULTS,
            GlobalAveragePooling2DSpec.DEFAULTS,
            FlattenSpec.DEFAULTS,
            DropoutSpec.DEFAULTS,
            SpatialDropout2DSpec.DEFAULTS,
            GaussianDropoutSpec.DEFAULTS,
            GaussianNoiseSpec.DEFAULTS,
            AlphaDropoutSpec.DEFAULTS,
            ActivityRegularizationSpec.DEFAULTS,
            RandomFlipSpec.DEFAULTS,
            RandomTranslationSpec.DEFAULTS,
            RandomRotationSpec.DEFAULTS,
            RandomZoomSpec.DEFAULTS,
            RandomContrastSpec.DEFAULTS,
            RandomBrightnessSpec.DEFAULTS,
            RandomCropSpec.DEFAULTS,
            BatchNormalizationSpec.DEFAULTS,
            ActivationSpec.DEFAULTS,
            ReLUSpec.DEFAULTS,
            LeakyReLUSpec.DEFAULTS,
            ELUSpec.DEFAULTS,
            SoftmaxSpec.DEFAULTS,
            RescalingSpec.DEFAULTS,
            NormalizationSpec.DEFAULTS,
            AddSpec.DEFAULTS,
            SubtractSpec.DEFAULTS,
            MultiplySpec.DEFAULTS,
            AverageSpec.DEFAULTS,
            MaximumSpec.DEFAULTS,
            MinimumSpec.DEFAULTS,
            DotSpec.DEFAULTS,
            ConcatenateSpec.DEFAULTS,
            IdentitySpec.DEFAULTS,
            ReshapeSpec.DEFAULTS,
            PermuteSpec.DEFAULTS,
            RepeatVectorSpec.DEFAULTS,
            ZeroPadding2DSpec.DEFAULTS,
            Cropping2DSpec.DEFAULTS,
            UpSampling2DSpec.DEFAULTS,
            ResizingSpec.DEFAULTS,
            CenterCropSpec.DEFAULTS);

    private static final Map<String, LayerSpec> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(LayerSpec::kind, Function.identity()));

    private Layers() {}

    /**
     * The layer that an annotation declares, with its defaults.
     *
     * @param kind the annotation's simple name
     */
    public static Optional<LayerSpec> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
