package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** The catalogue: how each kind of layer is said in DL4J. */
public final class LayerLowerings {
    private static final Map<String, LayerLowering> BY_KIND = Map.ofEntries(
            Map.entry("Dense", new Dense()),
            Map.entry("Conv2D", new Convolution()),
            Map.entry("MaxPooling2D", Pooling::max),
            Map.entry("AveragePooling2D", Pooling::average),
            Map.entry("GlobalMaxPooling2D", new GlobalPooling(PoolingType.MAX)),
            Map.entry("GlobalAveragePooling2D", new GlobalPooling(PoolingType.AVG)),
            Map.entry("Flatten", Elementwise::flatten),
            Map.entry("Dropout", Elementwise::dropout),
            Map.entry("BatchNormalization", new BatchNorm()),
            Map.entry("Activation", Elementwise::activation),
            Map.entry("Rescaling", Elementwise::rescaling),
            Map.entry("Normalization", new Normalizing()),
            Map.entry("Add", Merging::add),
            Map.entry("Concatenate", Merging::concatenate));

    private LayerLowerings() {}

    /** Whether a kind of layer can be lowered. */
    static boolean contains(String kind) {
        return BY_KIND.containsKey(kind);
    }

    static void add(InferredLayer layer, Graph graph) {
        of(layer).add(layer, graph);
    }

    /** Where DL4J keeps the arrays of a layer: of those it has. */
    public static List<WeightSlot> slots(InferredLayer layer) {
        if (layer.weights().isEmpty()) {
            return List.of();
        }
        List<String> names =
                layer.weights().stream().map(weight -> weight.name()).toList();
        return of(layer).slots(layer).stream()
                .filter(slot -> names.contains(slot.name()))
                .toList();
    }

    private static LayerLowering of(InferredLayer layer) {
        LayerLowering lowering = BY_KIND.get(layer.layer().kind());
        if (lowering == null) {
            throw new IllegalStateException("no lowering for " + layer.layer().kind());
        }
        return lowering;
    }
}
