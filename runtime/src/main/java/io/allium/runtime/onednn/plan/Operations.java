package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import java.util.Map;
import java.util.Set;
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
            Map.entry("Flatten", ReshapeOperation::new),
            Map.entry("Dropout", DropoutOperation::new),
            Map.entry("BatchNormalization", BatchNormalizationOperation::new),
            Map.entry("Activation", ActivationOperation::new),
            Map.entry("Rescaling", RescalingOperation::new),
            Map.entry("Normalization", NormalizationOperation::new),
            Map.entry("Add", Operations::add),
            Map.entry("Subtract", MergeOperation::new),
            Map.entry("Multiply", MergeOperation::new),
            Map.entry("Average", MergeOperation::new),
            Map.entry("Maximum", MergeOperation::new),
            Map.entry("Minimum", MergeOperation::new),
            Map.entry("Dot", MergeOperation::new),
            Map.entry("Concatenate", ConcatenateOperation::new),
            Map.entry("Identity", IdentityOperation::new),
            Map.entry("Reshape", ReshapeOperation::new),
            Map.entry("Permute", RearrangementOperation::new),
            Map.entry("RepeatVector", RearrangementOperation::new),
            Map.entry("ZeroPadding2D", RearrangementOperation::new),
            Map.entry("Cropping2D", RearrangementOperation::new),
            Map.entry("UpSampling2D", RearrangementOperation::new),
            Map.entry("Resizing", RearrangementOperation::new),
            Map.entry("CenterCrop", RearrangementOperation::new));

    private Operations() {}

    private static Operation add(InferredLayer layer) {
        return Set.copyOf(layer.inputs()).size() == 1 ? new AddOperation(layer) : new MergeOperation(layer);
    }

    static Operation of(InferredLayer layer) {
        Function<InferredLayer, Operation> operation = BY_KIND.get(layer.layer().kind());
        if (operation == null) {
            throw new IllegalStateException("no operation for " + layer.layer().kind());
        }
        return operation.apply(layer);
    }
}
