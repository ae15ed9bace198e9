package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.engine.PlacedWindows;
import java.util.Map;
import java.util.function.Function;

/** The catalogue: how each kind of layer is computed. */
final class Operations {
    private static final Map<String, Function<InferredLayer, Operation>> BY_KIND = Map.ofEntries(
            Map.entry("Dense", DenseOperation::new),
            Map.entry("Conv2D", ConvolutionOperation::new),
            Map.entry("MaxPooling2D", layer -> new PoolingOperation(layer, true, PlacedWindows.of(layer))),
            Map.entry("AveragePooling2D", layer -> new PoolingOperation(layer, false, PlacedWindows.of(layer))),
            Map.entry("GlobalMaxPooling2D", layer -> new PoolingOperation(layer, true, PlacedWindows.whole(layer))),
            Map.entry("GlobalAveragePooling2D", layer -> new PoolingOperation(layer, false, PlacedWindows.whole(layer))),
            Map.entry("Flatten", FlattenOperation::new),
            Map.entry("Dropout", DropoutOperation::new),
            Map.entry("BatchNormalization", BatchNormalizationOperation::new),
            Map.entry("Activation", ActivationOperation::new),
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
