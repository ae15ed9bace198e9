package io.allium.runtime.engine;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.Weight;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arrays that a network has, to compare others with. */
public final class NetworkArrays {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private NetworkArrays() {}

    /**
     * The arrays of a network.
     *
     * @param network a network of which every layer is known
     */
    public static NetworkArrays of(InferredNetwork network) {
        NetworkArrays arrays = new NetworkArrays();
        for (InferredLayer layer : network.layers()) {
            for (Weight weight : layer.weights()) {
                arrays.shapes.put(layer.name() + "/" + weight.name(), weight.shape());
            }
        }
        return arrays;
    }

    /**
     * The first of some arrays that is not one of the network's, and why, for example {@code conv1/kernel is 3×3×1×8,
     * and the network's is 3×3×3×8}; empty if all are.
     */
    public Optional<String> stranger(List<NamedArray> arrays) {
        Set<String> seen = new HashSet<>();
        for (NamedArray array : arrays) {
            Shape own = shapes.get(array.path());
            if (own == null) {
                return Optional.of("the network has no array " + array.path());
            }
            if (!own.equals(array.shape())) {
                return Optional.of(array.path() + " is " + array.shape() + ", and the network's is " + own);
            }
            if (!seen.add(array.path())) {
                return Optional.of(array.path() + " is there twice");
            }
        }
        return Optional.empty();
    }

    /** Why some arrays are not exactly the network's; empty if they are. */
    public Optional<String> difference(List<NamedArray> arrays) {
        List<String> given = arrays.stream().map(NamedArray::path).toList();
        return stranger(arrays)
                .or(() -> shapes.keySet().stream()
                        .filter(path -> !given.contains(path))
                        .findFirst()
                        .map(path -> path + " is missing"));
    }
}
