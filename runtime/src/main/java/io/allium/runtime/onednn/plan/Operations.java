package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.runtime.engine.PlacedWindows;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue: how each kind of layer is computed. */
final class Operations {
    private static final Map<String, Operation> BY_KIND = Map.ofEntries(
            Map.entry("Dense", new DenseOperation()),
            Map.entry("Conv2D", new ConvolutionOperation()),
            Map.entry("MaxPooling2D", new PoolingOperation(true, PlacedWindows::of)),
            Map.entry("AveragePooling2D", new PoolingOperation(false, PlacedWindows::of)),
            Map.entry("GlobalMaxPooling2D", new PoolingOperation(true, PlacedWindows::whole)),
            Map.entry("GlobalAveragePooling2D", new PoolingOperation(false, PlacedWindows::whole)),
            Map.entry("Flatten", new ReshapeOperation()),
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
            Map.entry("Add", Operations::add),
            Map.entry("Subtract", new MergeOperation()),
            Map.entry("Multiply", new MergeOperation()),
            Map.entry("Average", new MergeOperation()),
            Map.entry("Maximum", new MergeOperation()),
            Map.entry("Minimum", new MergeOperation()),
            Map.entry("Dot", new MergeOperation()),
            Map.entry("Concatenate", new ConcatenateOperation()),
            Map.entry("Identity", (planner, layer, inputs) -> Planned.unchanged(planner, layer, inputs.get(0))),
            Map.entry("Reshape", new ReshapeOperation()),
            Map.entry("Permute", new RearrangementOperation()),
            Map.entry("RepeatVector", new RearrangementOperation()),
            Map.entry("ZeroPadding2D", new RearrangementOperation()),
            Map.entry("Cropping2D", new RearrangementOperation()),
            Map.entry("UpSampling2D", new RearrangementOperation()),
            Map.entry("Resizing", new RearrangementOperation()),
            Map.entry("CenterCrop", new RearrangementOperation()));

    private Operations() {}

    /** Inputs of one shape are oneDNN's to add. */
    private static Planned add(Planner planner, InferredLayer layer, List<Value> inputs) {
        Operation operation = Set.copyOf(layer.inputs()).size() == 1 ? new AddOperation() : new MergeOperation();
        return operation.plan(planner, layer, inputs);
    }

    static Operation of(InferredLayer layer) {
        Operation operation = BY_KIND.get(layer.layer().kind());
        if (operation == null) {
            throw new IllegalStateException("no operation for " + layer.layer().kind());
        }
        return operation;
    }
}
