package io.allium.model;

import io.allium.model.layer.LayerSpec;
import java.util.List;
import java.util.Optional;

/**
 * A layer in its place: its name and what it is fed by.
 *
 * @param name the name of its method; after a dot, the place inside of what that method composes
 * @param layer what it is
 * @param inputs the names of the layers that feed it, in order
 * @param sharedWith the layer whose weights it uses, if it has none of its own
 * @param frozen whether training leaves its weights as they are
 */
public record Node(String name, LayerSpec layer, List<String> inputs, Optional<String> sharedWith, boolean frozen) {
    /** Copies. */
    public Node {
        inputs = List.copyOf(inputs);
    }

    /** A layer that trains weights of its own. */
    public Node(String name, LayerSpec layer, List<String> inputs) {
        this(name, layer, inputs, Optional.empty(), false);
    }

    /** This node with another layer in it. */
    public Node with(LayerSpec other) {
        return new Node(name, other, inputs, sharedWith, frozen);
    }
}
