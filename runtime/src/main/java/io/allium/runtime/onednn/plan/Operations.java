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
            Map.entry("Dropout", new DropoutOperation()),
            Map.entry("BatchNormalization", new BatchNormalizationOperation()),
            Map.entry("Activation", new ActivationOperation()),
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
