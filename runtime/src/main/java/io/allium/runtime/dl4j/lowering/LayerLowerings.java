package io.allium.runtime.dl4j.lowering;

import static org.deeplearning4j.nn.params.DefaultParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.DefaultParamInitializer.WEIGHT_KEY;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.layer.KerasBatchNormalization;
import io.allium.runtime.dl4j.layer.NormalizationLayer;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.Randomness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A catalogue: how each kind of layer is said in DL4J. */
public final class LayerLowerings {
    private static final Map<String, List<WeightSlot>> SLOTS = Map.of(
            "Dense",
            List.of(WeightSlot.dense("kernel", WEIGHT_KEY), WeightSlot.same("bias", BIAS_KEY)),
            "Conv2D",
            List.of(WeightSlot.convolution("kernel", WEIGHT_KEY), WeightSlot.same("bias", BIAS_KEY)),
            "BatchNormalization",
            List.of(
                    WeightSlot.same("gamma", KerasBatchNormalization.GAMMA),
                    WeightSlot.same("beta", KerasBatchNormalization.BETA),
                    WeightSlot.same("moving_mean", KerasBatchNormalization.MEAN),
                    WeightSlot.same("moving_variance", KerasBatchNormalization.VARIANCE)),
            "Normalization",
            List.of(
                    WeightSlot.same("mean", NormalizationLayer.MEAN),
                    WeightSlot.same("variance", NormalizationLayer.VARIANCE),
                    WeightSlot.same("count", NormalizationLayer.COUNT)));

    private final Map<String, LayerLowering> byKind;

    private LayerLowerings(Map<String, LayerLowering> byKind) {
        this.byKind = byKind;
    }

    /**
     * With layers of ours.
     *
     * @param randomness where masks come from
     */
    public static LayerLowerings own(Randomness randomness) {
        return new LayerLowerings(Map.ofEntries(
                Map.entry("Dense", Weighted::dense),
                Map.entry("Conv2D", Weighted::convolution),
                Map.entry("MaxPooling2D", Pooling.windows(Kind.MAXIMUM)),
                Map.entry("AveragePooling2D", Pooling.windows(Kind.AVERAGE)),
                Map.entry("GlobalMaxPooling2D", Pooling.global(Kind.MAXIMUM)),
                Map.entry("GlobalAveragePooling2D", Pooling.global(Kind.AVERAGE)),
                Map.entry("Flatten", Elementwise::flatten),
                Map.entry("Dropout", Elementwise.dropout(randomness)),
                Map.entry("BatchNormalization", Normalizing::batchNormalization),
                Map.entry("Activation", Elementwise::activation),
                Map.entry("Rescaling", Elementwise::rescaling),
                Map.entry("Normalization", Normalizing::normalization),
                Map.entry("Add", Merging::add),
                Map.entry("Subtract", Merging::merge),
                Map.entry("Multiply", Merging::merge),
                Map.entry("Average", Merging::merge),
                Map.entry("Maximum", Merging::merge),
                Map.entry("Minimum", Merging::merge),
                Map.entry("Dot", Merging::merge),
                Map.entry("Concatenate", Merging::concatenate),
                Map.entry("Identity", Elementwise::identity),
                Map.entry("Reshape", Elementwise::rearrangement),
                Map.entry("Permute", Elementwise::rearrangement),
                Map.entry("RepeatVector", Elementwise::rearrangement),
                Map.entry("ZeroPadding2D", Elementwise::rearrangement),
                Map.entry("Cropping2D", Elementwise::rearrangement),
                Map.entry("UpSampling2D", Elementwise::rearrangement),
                Map.entry("Resizing", Elementwise::rearrangement),
                Map.entry("CenterCrop", Elementwise::rearrangement)));
    }

    /** This catalogue, but for some kinds of layers. */
    public LayerLowerings but(Map<String, LayerLowering> others) {
        Map<String, LayerLowering> all = new HashMap<>(byKind);
        all.putAll(others);
        return new LayerLowerings(all);
    }

    void add(InferredLayer layer, Graph graph) {
        of(layer).add(layer, graph);
    }

    /** Where DL4J keeps the arrays of a layer, whichever catalogue was used: of those that the layer has. */
    public static List<WeightSlot> slots(InferredLayer layer) {
        List<String> names =
                layer.weights().stream().map(weight -> weight.name()).toList();
        return Objects.requireNonNullElse(SLOTS.get(layer.layer().kind()), List.<WeightSlot>of()).stream()
                .filter(slot -> names.contains(slot.name()))
                .toList();
    }

    private LayerLowering of(InferredLayer layer) {
        LayerLowering lowering = byKind.get(layer.layer().kind());
        if (lowering == null) {
            throw new IllegalStateException("no lowering for " + layer.layer().kind());
        }
        return lowering;
    }
}
