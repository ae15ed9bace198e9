package io.allium.runtime.dl4j.lowering;

import static io.allium.runtime.dl4j.lowering.WeightSlot.convolution;
import static io.allium.runtime.dl4j.lowering.WeightSlot.dense;
import static io.allium.runtime.dl4j.lowering.WeightSlot.same;
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
import java.util.Map.Entry;

/** A catalogue: how each kind of layer is said in DL4J. */
public final class LayerLowerings {
    private static final Map<String, Own> OWN = Map.ofEntries(
            kind("Dense", Weighted::dense, dense("kernel", WEIGHT_KEY), same("bias", BIAS_KEY)),
            kind("Conv2D", Weighted::convolution, convolution("kernel", WEIGHT_KEY), same("bias", BIAS_KEY)),
            kind("MaxPooling2D", Pooling.windows(Kind.MAXIMUM)),
            kind("AveragePooling2D", Pooling.windows(Kind.AVERAGE)),
            kind("GlobalMaxPooling2D", Pooling.global(Kind.MAXIMUM)),
            kind("GlobalAveragePooling2D", Pooling.global(Kind.AVERAGE)),
            kind("Flatten", Elementwise::flatten),
            kind("Dropout", Elementwise::noise),
            kind("SpatialDropout2D", Elementwise::noise),
            kind("GaussianDropout", Elementwise::noise),
            kind("GaussianNoise", Elementwise::noise),
            kind("AlphaDropout", Elementwise::noise),
            kind("ActivityRegularization", Elementwise::penalty),
            kind("RandomFlip", Elementwise::augmentation),
            kind("RandomTranslation", Elementwise::augmentation),
            kind("RandomRotation", Elementwise::augmentation),
            kind("RandomZoom", Elementwise::augmentation),
            kind("RandomContrast", Elementwise::augmentation),
            kind("RandomBrightness", Elementwise::augmentation),
            kind("RandomCrop", Elementwise::augmentation),
            kind(
                    "BatchNormalization",
                    Normalizing::batchNormalization,
                    same("gamma", KerasBatchNormalization.GAMMA),
                    same("beta", KerasBatchNormalization.BETA),
                    same("moving_mean", KerasBatchNormalization.MEAN),
                    same("moving_variance", KerasBatchNormalization.VARIANCE)),
            kind("Activation", Elementwise::function),
            kind("ReLU", Elementwise::function),
            kind("LeakyReLU", Elementwise::function),
            kind("ELU", Elementwise::function),
            kind("Softmax", Elementwise::function),
            kind("Rescaling", Elementwise::rescaling),
            kind(
                    "Normalization",
                    Normalizing::normalization,
                    same("mean", NormalizationLayer.MEAN),
                    same("variance", NormalizationLayer.VARIANCE),
                    same("count", NormalizationLayer.COUNT)),
            kind("Add", Merging::add),
            kind("Subtract", Merging::merge),
            kind("Multiply", Merging::merge),
            kind("Average", Merging::merge),
            kind("Maximum", Merging::merge),
            kind("Minimum", Merging::merge),
            kind("Dot", Merging::merge),
            kind("Concatenate", Merging::concatenate),
            kind("Identity", Elementwise::identity),
            kind("Reshape", Elementwise::rearrangement),
            kind("Permute", Elementwise::rearrangement),
            kind("RepeatVector", Elementwise::rearrangement),
            kind("ZeroPadding2D", Elementwise::rearrangement),
            kind("Cropping2D", Elementwise::rearrangement),
            kind("UpSampling2D", Elementwise::rearrangement),
            kind("Resizing", Elementwise::rearrangement),
            kind("CenterCrop", Elementwise::rearrangement));

    /** How a kind of layer is said with a layer of ours, and where its arrays are, also where DL4J's is used. */
    private record Own(LayerLowering lowering, List<WeightSlot> slots) {}

    private final Map<String, LayerLowering> byKind;
    private final Randomness randomness;

    private LayerLowerings(Map<String, LayerLowering> byKind, Randomness randomness) {
        this.byKind = byKind;
        this.randomness = randomness;
    }

    private static Entry<String, Own> kind(String name, LayerLowering lowering, WeightSlot... slots) {
        return Map.entry(name, new Own(lowering, List.of(slots)));
    }

    /**
     * With layers of ours.
     *
     * @param randomness where what is drawn comes from
     */
    public static LayerLowerings own(Randomness randomness) {
        Map<String, LayerLowering> all = new HashMap<>();
        OWN.forEach((kind, own) -> all.put(kind, own.lowering()));
        return new LayerLowerings(all, randomness);
    }

    /** This catalogue, but for some kinds of layers. */
    public LayerLowerings but(Map<String, LayerLowering> others) {
        Map<String, LayerLowering> all = new HashMap<>(byKind);
        all.putAll(others);
        return new LayerLowerings(all, randomness);
    }

    /** Where what the layers draw comes from. */
    Randomness randomness() {
        return randomness;
    }

    void add(InferredLayer layer, Graph graph) {
        of(layer).add(layer, graph);
    }

    /** Where DL4J keeps the arrays of a layer, whichever catalogue was used: of those that the layer has. */
    public static List<WeightSlot> slots(InferredLayer layer) {
        Own own = OWN.get(layer.layer().kind());
        if (own == null) {
            return List.of(); // An input.
        }
        List<String> names =
                layer.weights().stream().map(weight -> weight.name()).toList();
        return own.slots().stream().filter(slot -> names.contains(slot.name())).toList();
    }

    private LayerLowering of(InferredLayer layer) {
        LayerLowering lowering = byKind.get(layer.layer().kind());
        if (lowering == null) {
            throw new IllegalStateException("no lowering for " + layer.layer().kind());
        }
        return lowering;
    }
}
