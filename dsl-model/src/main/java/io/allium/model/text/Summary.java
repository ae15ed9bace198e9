package io.allium.model.text;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The table of a network's layers, as Keras's {@code summary()} prints it, with multiply-adds. */
public final class Summary {
    private Summary() {}

    /**
     * The table, a line a layer, then the totals.
     *
     * @param network a network of which every layer is known
     */
    public static List<String> lines(InferredNetwork network) {
        boolean chain = isChain(network);
        Columns columns = new Columns();
        columns.row("Layer", "Kind", "Output", "Parameters", "Multiply-adds", chain ? "" : "From");
        for (InferredLayer layer : network.layers()) {
            columns.row(
                    layer.name(),
                    layer.layer().words(),
                    layer.output().toString(),
                    Numbers.grouped(layer.parameters()),
                    Numbers.grouped(layer.multiplyAdds()),
                    chain ? "" : String.join(", ", layer.node().inputs()));
        }
        List<String> table = columns.lines("lllrrl");
        String rule = "─".repeat(table.stream().mapToInt(String::length).max().orElse(0));
        List<String> lines = new ArrayList<>();
        lines.add(network.spec().simpleName());
        lines.add(rule);
        lines.add(table.get(0));
        lines.add(rule);
        lines.addAll(table.subList(1, table.size()));
        lines.add(rule);
        lines.addAll(totals(network));
        return lines;
    }

    private static List<String> totals(InferredNetwork network) {
        long parameters = network.parameters();
        long trainable = network.trainableParameters();
        String split = trainable == parameters
                ? "all trainable"
                : Numbers.grouped(trainable) + " trainable, " + Numbers.grouped(parameters - trainable) + " not";
        return List.of(
                "Parameters      " + Numbers.grouped(parameters) + " (" + split + "), "
                        + Numbers.bytes(network.parameterBytes()),
                "Multiply-adds   " + Numbers.grouped(network.multiplyAdds()) + " an example, forward",
                "Activations     " + Numbers.bytes(network.activationBytes()) + " an example");
    }

    private static boolean isChain(InferredNetwork network) {
        List<InferredLayer> layers = network.layers();
        for (int i = 1; i < layers.size(); i++) {
            if (!layers.get(i).node().inputs().equals(List.of(layers.get(i - 1).name()))) {
                return false;
            }
        }
        return true;
    }
}
