package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.runtime.dl4j.layer.Pooling2DLayer.Kind;
import io.allium.runtime.engine.Randomness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A catalogue: how each kind of layer is said in DL4J. */
public final class LayerLowerings {
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
                Map.entry("Dense", new Dense()),
                Map.entry("Conv2D", new Convolution()),
                Map.entry("MaxPooling2D", Pooling.windows(Kind.MAXIMUM)),
                Map.entry("AveragePooling2D", Pooling.windows(Kind.AVERAGE)),
                Map.entry("GlobalMaxPooling2D", Pooling.global(Kind.MAXIMUM)),
                Map.entry("GlobalAveragePooling2D", Pooling.global(Kind.AVERAGE)),
                Map.entry("Flatten", Elementwise::flatten),
                Map.entry("Dropout", Elementwise.dropout(randomness)),
                Map.entry("BatchNormalization", new BatchNorm()),
                Map.entry("Activation", Elementwise::activation),
                Map.entry("Rescaling", Elementwise::rescaling),
                Map.entry("Normalization", new Normalizing()),
                Map.entry("Add", Merging::add),
                Map.entry("Concatenate", Merging::concatenate)));
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

    /** Where DL4J keeps the arrays of a layer: of those it has. */
    public List<WeightSlot> slots(InferredLayer layer) {
        if (layer.weights().isEmpty()) {
            return List.of();
        }
        List<String> names =
                layer.weights().stream().map(weight -> weight.name()).toList();
        return of(layer).slots(layer).stream()
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
