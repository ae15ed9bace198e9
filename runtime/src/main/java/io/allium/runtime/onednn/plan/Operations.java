package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.engine.PlacedWindows;
import java.util.Map;

/** The catalogue: how each kind of layer is computed. */
final class Operations {
    private static final Map<String, Operation> BY_KIND = Map.ofEntries(
            Map.entry("Dense", new DenseOperation()),
            Map.entry("Conv2D", new ConvolutionOperation()),
            Map.entry("MaxPooling2D", new PoolingOperation(true, PlacedWindows::of)),
            Map.entry("AveragePooling2D", new PoolingOperation(false, PlacedWindows::of)),
            Map.entry("GlobalMaxPooling2D", new PoolingOperation(true, PlacedWindows::whole)),
            Map.entry("GlobalAveragePooling2D", new PoolingOperation(false, PlacedWindows::whole)),
            Map.entry("Flatten", new FlattenOperation()),
            Map.entry("Dropout", new NoiseOperation()),
            Map.entry("SpatialDropout2D", new NoiseOperation()),
            Map.entry("GaussianDropout", new NoiseOperation()),
            Map.entry("GaussianNoise", new NoiseOperation()),
            Map.entry("AlphaDropout", new NoiseOperation()),
            Map.entry("ActivityRegularization", new PenaltyOperation()),
            Map.entry("RandomFlip", new AugmentationOperation()),
            Map.entry("RandomTranslation", new AugmentationOperation()),
            Map.entry("RandomRotation", new AugmentationOperation()),
            Map.entry("RandomZoom", new AugmentationOperation()),
            Map.entry("RandomContrast", new AugmentationOperation()),
            Map.entry("RandomBrightness", new AugmentationOperation()),
            Map.entry("RandomCrop", new AugmentationOperation()),
            Map.entry("BatchNormalization", new BatchNormalizationOperation()),
            Map.entry("Activation", new ActivationOperation()),
            Map.entry("ReLU", new ActivationOperation()),
            Map.entry("LeakyReLU", new ActivationOperation()),
            Map.entry("ELU", new ActivationOperation()),
            Map.entry("Softmax", new ActivationOperation()),
            Map.entry("Rescaling", new RescalingOperation()),
            Map.entry("Normalization", new NormalizationOperation()),
            Map.entry("Add", new AddOperation()),
            Map.entry("Concatenate", new ConcatenateOperation()));

    private Operations() {}

    static Operation of(InferredLayer layer) {
        Operation operation = BY_KIND.get(layer.layer().kind());
        if (operation == null) {
            throw new IllegalStateException("no operation for " + layer.layer().kind());
        }
        return operation;
    }
}
