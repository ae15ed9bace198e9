package io.allium.model.text;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Node;
import io.allium.model.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines in a message that show how something came about. */
public final class Trace {
    private static final int MOST_LINES = 12;

    private Trace() {}

    /**
     * The shapes of everything that a layer depends on.
     *
     * @param node the layer that is broken
     * @param known the layers of which everything is known, in order
     */
    public static List<String> before(Node node, Map<String, InferredLayer> known) {
        Set<String> ancestors = new LinkedHashSet<>();
        collect(node, known, ancestors);
        return shapes(known.values().stream()
                .filter(layer -> ancestors.contains(layer.name()))
                .toList());
    }

    /** The shapes of the layers up to and with one. */
    public static List<String> upTo(InferredNetwork network, InferredLayer layer) {
        return shapes(network.layers().subList(0, network.layers().indexOf(layer) + 1));
    }

    /** The parameters of each layer that has any, and their sum. */
    public static List<String> parameters(InferredNetwork network) {
        Columns columns = new Columns();
        for (InferredLayer layer : network.layers()) {
            if (layer.parameters() > 0) {
                columns.row(
                        layer.name(),
                        Numbers.grouped(layer.parameters()),
                        layer.layer().words());
            }
        }
        columns.row("in all", Numbers.grouped(network.parameters()), "");
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

    private static void collect(Node node, Map<String, InferredLayer> known, Set<String> ancestors) {
        for (String input : node.inputs()) {
            InferredLayer layer = known.get(input);
            if (layer != null && ancestors.add(input)) {
                collect(layer.node(), known, ancestors);
            }
        }
    }

    private static List<String> shapes(Collection<InferredLayer> layers) {
        Columns columns = new Columns();
        for (InferredLayer layer : layers) {
            String remark = layer.effect().remark();
            columns.row(
                    layer.name(),
                    layer.output().toString(),
                    layer.layer().words() + (remark.isEmpty() ? "" : ", " + remark));
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
