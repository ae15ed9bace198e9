package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import java.util.Map;
import java.util.function.Function;

/** The catalogue: how each kind of layer is computed. */
final class Operations {
    private static final Map<String, Function<InferredLayer, Operation>> BY_KIND = Map.ofEntries(
            Map.entry("Dense", DenseOperation::new),
            Map.entry("Conv2D", ConvolutionOperation::new),
            Map.entry("MaxPooling2D", PoolingOperation::max),
            Map.entry("AveragePooling2D", PoolingOperation::average),
            Map.entry("GlobalMaxPooling2D", layer -> PoolingOperation.global(layer, true)),
            Map.entry("GlobalAveragePooling2D", layer -> PoolingOperation.global(layer, false)),
            Map.entry("Flatten", FlattenOperation::new),
            Map.entry("Dropout", NoiseOperation::new),
            Map.entry("SpatialDropout2D", NoiseOperation::new),
            Map.entry("GaussianDropout", NoiseOperation::new),
            Map.entry("GaussianNoise", NoiseOperation::new),
            Map.entry("AlphaDropout", NoiseOperation::new),
            Map.entry("ActivityRegularization", PenaltyOperation::new),
            Map.entry("RandomFlip", AugmentationOperation::new),
            Map.entry("RandomTranslation", AugmentationOperation::new),
            Map.entry("RandomRotation", AugmentationOperation::new),
            Map.entry("RandomZoom", AugmentationOperation::new),
            Map.entry("RandomContrast", AugmentationOperation::new),
            Map.entry("RandomBrightness", AugmentationOperation::new),
            Map.entry("RandomCrop", AugmentationOperation::new),
            Map.entry("BatchNormalization", BatchNormalizationOperation::new),
            Map.entry("Activation", ActivationOperation::new),
            Map.entry("ReLU", ActivationOperation::new),
            Map.entry("LeakyReLU", ActivationOperation::new),
            Map.entry("ELU", ActivationOperation::new),
            Map.entry("Softmax", ActivationOperation::new),
            Map.entry("Rescaling", RescalingOperation::new),
            Map.entry("Normalization", NormalizationOperation::new),
            Map.entry("Add", AddOperation::new),
            Map.entry("Concatenate", ConcatenateOperation::new));

    private Operations() {}

    static Operation of(InferredLayer layer) {
        Function<InferredLayer, Operation> operation = BY_KIND.get(layer.layer().kind());
        if (operation == null) {
            throw new IllegalStateException("no operation for " + layer.layer().kind());
        }
        return operation.apply(layer);
    }
}
