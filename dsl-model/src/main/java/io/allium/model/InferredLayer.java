package io.allium.model;

import io.allium.model.layer.Effect;
import io.allium.model.layer.LayerSpec;
import java.util.List;

/**
 * A layer of which everything is known.
 *
 * @param node the layer, its name and its inputs
 * @param inputs the shapes that flow in
 * @param effect what it makes of them
 */
public record InferredLayer(Node node, List<Shape> inputs, Effect effect) {
    /** Copies. */
    public InferredLayer {
        inputs = List.copyOf(inputs);
    }

    /** The layer's name. */
    public String name() {
        return node.name();
    }

    /** What the layer is. */
    public LayerSpec layer() {
        return node.layer();
    }

    /** The shape of its output. */
    public Shape output() {
        return effect.output();
    }

    /** The arrays it keeps: none if it shares those of another layer. */
    public List<Weight> weights() {
        if (node.sharedWith().isPresent()) {
            return List.of();
        }
        return node.frozen() ? effect.weights().stream().map(Weight::frozen).toList() : effect.weights();
    }

    /** The name of the layer whose arrays it computes with: its own, unless it shares another's. */
    public String owner() {
        return node.sharedWith().orElse(node.name());
    }

    /** How many parameters it has. */
    public long parameters() {
        return weights().stream().mapToLong(Weight::elements).reduce(0, Math::addExact);
    }

    /** How many of its parameters are trained. */
    public long trainableParameters() {
        return weights().stream()
                .filter(Weight::trainable)
                .mapToLong(Weight::elements)
                .reduce(0, Math::addExact);
    }

    /** Multiply-adds of its kernel, forward, for one example. */
    public long multiplyAdds() {
        return effect.multiplyAdds();
    }
}
