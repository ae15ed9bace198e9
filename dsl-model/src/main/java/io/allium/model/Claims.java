package io.allium.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a declaration says of itself, for the compiler to check.
 *
 * @param parameters how many parameters the network has
 * @param trainableParameters how many of them are trained
 * @param layers what is claimed of single layers, by name
 */
public record Claims(OptionalLong parameters, OptionalLong trainableParameters, Map<String, Expectation> layers) {
    /** Nothing is claimed. */
    public static final Claims NONE = new Claims(OptionalLong.empty(), OptionalLong.empty(), Map.of());

    /** Copies. */
    public Claims {
        layers = Map.copyOf(layers);
    }

    /**
     * What is claimed of a layer.
     *
     * @param shape the output's axes; empty if nothing is claimed of them
     * @param parameters how many parameters it has
     */
    public record Expectation(List<Integer> shape, OptionalLong parameters) {
        /** Copies. */
        public Expectation {
            shape = List.copyOf(shape);
        }
    }
}
