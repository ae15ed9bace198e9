package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who reads which layer, and which layers a gradient reaches. */
final class Consumers {
    private final Map<String, List<InferredLayer>> readers = new HashMap<>();
    private final Set<String> learning = new HashSet<>();

    /**
     * Looks at a network.
     *
     * @param layers each after those that feed it
     */
    Consumers(List<InferredLayer> layers) {
        Set<String> trained = new HashSet<>();
        layers.stream().filter(layer -> layer.trainableParameters() > 0).forEach(layer -> trained.add(layer.name()));
        for (InferredLayer layer : layers) {
            readers.put(layer.name(), new ArrayList<>());
            layer.node().inputs().forEach(input -> readers(input).add(layer));
            if (trained.contains(layer.owner())
                    || layer.node().inputs().stream().anyMatch(this::learns)) {
                learning.add(layer.name());
            }
        }
    }

    /** How often a layer is read; a layer that reads it twice counts twice. */
    int count(String layer) {
        return readers(layer).size();
    }

    /** The one that reads a layer, if there is only one. */
    Optional<InferredLayer> only(String layer) {
        return count(layer) == 1 ? Optional.of(readers(layer).get(0)) : Optional.empty();
    }

    /** Whether the layer, or one before it, has parameters to train. */
    boolean learns(String layer) {
        return learning.contains(layer);
    }

    private List<InferredLayer> readers(String layer) {
        List<InferredLayer> found = readers.get(layer);
        if (found == null) {
            throw new IllegalStateException("no layer " + layer);
        }
        return found;
    }
}
