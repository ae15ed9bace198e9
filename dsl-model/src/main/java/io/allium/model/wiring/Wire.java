package io.allium.model.wiring;

import io.allium.model.Node;
import io.allium.model.layer.LayerSpec;
import java.util.List;

/**
 * Something that is fed by others.
 *
 * @param name its name
 * @param kind the simple name of its annotation
 * @param least how many inputs it needs
 * @param most how many it can take; 0 for what begins a network or a block
 * @param inputs the names of what feeds it, in order
 * @param asks the names of what must be known before it, though it does not feed it
 */
public record Wire(String name, String kind, int least, int most, List<String> inputs, List<String> asks) {
    /** Copies. */
    public Wire {
        inputs = List.copyOf(inputs);
        asks = List.copyOf(asks);
    }

    /** A layer in its place. */
    public static Wire of(Node node) {
        return of(node.name(), node.layer(), node.inputs());
    }

    /** A layer. */
    public static Wire of(String name, LayerSpec layer, List<String> inputs) {
        return switch (layer.arity()) {
            case NONE -> exactly(0, name, layer.kind(), inputs);
            case ONE -> exactly(1, name, layer.kind(), inputs);
            case TWO -> exactly(2, name, layer.kind(), inputs);
            case SEVERAL -> new Wire(name, layer.kind(), 2, Integer.MAX_VALUE, inputs, List.of());
        };
    }

    /** Something with so many inputs. */
    public static Wire exactly(int count, String name, String kind, List<String> inputs) {
        return new Wire(name, kind, count, count, inputs, List.of());
    }

    /** This, once others are known. */
    public Wire after(List<String> others) {
        return new Wire(name, kind, least, most, inputs, others);
    }

    boolean begins() {
        return most == 0;
    }

    /** Whether it has as many inputs as it can take. */
    public boolean hasRightCount() {
        return inputs.size() >= least && inputs.size() <= most;
    }
}
