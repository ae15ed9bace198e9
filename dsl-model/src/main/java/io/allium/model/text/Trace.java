package io.allium.model.text;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Node;
import io.allium.model.Numbers;
import io.allium.model.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The lines in a message that show how something came about. */
public final class Trace {
    private static final int MOST_LINES = 12;

    private Trace() {}

    /**
     * The shapes of everything that a layer depends on.
     *
     * @param node the layer that is broken
     * @param known the layers of which everything is known, each after those that feed it
     */
    public static List<String> before(Node node, Collection<InferredLayer> known) {
        return shapes(ancestors(node, known));
    }

    /** The shapes of everything that a layer depends on, and its own. */
    public static List<String> upTo(InferredNetwork network, InferredLayer layer) {
        List<InferredLayer> layers = new ArrayList<>(ancestors(layer.node(), network.layers()));
        layers.add(layer);
        return shapes(layers);
    }

    /**
     * What each layer adds to a sum of parameters, and the sum.
     *
     * @param network a network of which every layer is known
     * @param count which of a layer's parameters are counted
     */
    public static List<String> parameters(InferredNetwork network, ToLongFunction<InferredLayer> count) {
        return parameters(network.layers(), count);
    }

    /** What each of some layers adds to a sum of parameters, and the sum. */
    public static List<String> parameters(List<InferredLayer> layers) {
        return parameters(layers, InferredLayer::parameters);
    }

    private static List<String> parameters(List<InferredLayer> layers, ToLongFunction<InferredLayer> count) {
        Columns columns = new Columns();
        long sum = 0;
        for (InferredLayer layer : layers) {
            long parameters = count.applyAsLong(layer);
            sum += parameters;
            if (parameters > 0) {
                columns.row(
                        layer.name(), Numbers.grouped(parameters), layer.layer().words());
            }
        }
        columns.row("in all", Numbers.grouped(sum), "");
        return shortened(columns.lines("lrl"));
    }

    /** The arrays of one layer. */
    public static List<String> weights(InferredLayer layer) {
        Columns columns = new Columns();
        for (Weight weight : layer.weights()) {
            columns.row(weight.name(), weight.shape().toString(), Numbers.grouped(weight.elements()));
        }
        return columns.lines("llr");
    }

    private static List<InferredLayer> ancestors(Node node, Collection<InferredLayer> known) {
        List<InferredLayer> backwards = new ArrayList<>(known);
        Collections.reverse(backwards);
        Set<String> needed = new HashSet<>(node.inputs());
        List<InferredLayer> found = new ArrayList<>();
        for (InferredLayer layer : backwards) {
            if (needed.contains(layer.name())) {
                found.add(layer);
                needed.addAll(layer.node().inputs());
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** A line a layer; one that does not take the layer of the line above says what it takes. */
    private static List<String> shapes(List<InferredLayer> layers) {
        Columns columns = new Columns();
        List<String> above = List.of();
        for (InferredLayer layer : layers) {
            List<String> words = new ArrayList<>(List.of(layer.layer().words()));
            if (!layer.effect().remark().isEmpty()) {
                words.add(layer.effect().remark());
            }
            if (!layer.inputs().isEmpty() && !layer.node().inputs().equals(above)) {
                words.add("from " + String.join(" and ", layer.node().inputs()));
            }
            columns.row(layer.name(), layer.output().toString(), String.join(", ", words));
            above = List.of(layer.name());
        }
        return shortened(columns.lines("lll"));
    }

    private static List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, 2));
        some.add("...");
        some.addAll(lines.subList(lines.size() - MOST_LINES + 3, lines.size()));
        return some;
    }
}
