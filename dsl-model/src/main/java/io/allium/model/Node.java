package io.allium.model;

import io.allium.model.layer.LayerSpec;
import java.util.List;

/**
 * A layer in its place: its name and what it is fed by.
 *
 * @param name the name of its method
 * @param layer what it is
 * @param inputs the names of the layers that feed it, in order
 */
public record Node(String name, LayerSpec layer, List<String> inputs) {
    /** Copies. */
    public Node {
        inputs = List.copyOf(inputs);
    }

    /** This node with another layer in it. */
    public Node with(LayerSpec other) {
        return new Node(name, other, inputs);
    }
}
