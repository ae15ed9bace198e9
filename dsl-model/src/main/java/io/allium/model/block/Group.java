package io.allium.model.block;

import java.util.List;

/**
 * Layers that one line composes.
 *
 * @param line the line's name
 * @param output the layer whose output is the line's
 * @param layers all of them, in order
 */
public record Group(String line, String output, List<String> layers) {
    /** Copies. */
    public Group {
        layers = List.copyOf(layers);
    }
}
