package io.allium.model.block;

import io.allium.model.layer.LayerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One line of a network or of a block's body: layers in a row.
 *
 * @param name the name of its method
 * @param parts the layers, the first takes the inputs; at least one
 * @param inputs the names of the lines that feed it
 * @param copies how often the row is stacked, each copy with weights of its own; at least 1
 * @param isFrozen whether training leaves its weights as they are
 */
public record Line(String name, List<Part> parts, List<String> inputs, int copies, boolean isFrozen) {
    /** Copies. */
    public Line {
        parts = List.copyOf(parts);
        inputs = List.copyOf(inputs);
    }

    /** A line of one layer. */
    public static Line of(String name, LayerSpec layer, String... inputs) {
        return of(name, Part.of(layer), inputs);
    }

    /** A line of one part. */
    public static Line of(String name, Part part, String... inputs) {
        return new Line(name, List.of(part), List.of(inputs), 1, false);
    }

    /** With one more layer at the end of the row. */
    public Line then(LayerSpec layer) {
        return then(Part.of(layer));
    }

    /** With one more part at the end of the row. */
    public Line then(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Line(name, more, inputs, copies, isFrozen);
    }

    /** Stacked so often. */
    public Line repeat(int count) {
        return new Line(name, parts, inputs, count, isFrozen);
    }

    /** With weights that training leaves as they are. */
    public Line frozen() {
        return new Line(name, parts, inputs, copies, true);
    }

    /**
     * With a part changed.
     *
     * @param part which of the row, from 0
     */
    public Line change(int part, UnaryOperator<Part> change) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(part, change.apply(parts.get(part)));
        return new Line(name, changed, inputs, copies, isFrozen);
    }
}
