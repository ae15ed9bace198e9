package io.allium.model.block;

import io.allium.model.Node;
import io.allium.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the layers of a network were composed from.
 *
 * @param lines the lines, in source order; none if the layers were given as they are
 * @param groups the lines that are more than a layer
 * @param problems what is wrong with the lines
 * @param isWhole whether all lines have become layers
 */
public record Composition(List<Line> lines, List<Group> groups, List<Problem> problems, boolean isWhole) {
    /** Of layers that were given as they are. */
    public static final Composition NONE = new Composition(List.of(), List.of(), List.of(), true);

    /** Copies. */
    public Composition {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /** The line of a name. */
    public Optional<Line> line(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** The layers of a line that is more than one. */
    public Optional<Group> group(String line) {
        return groups.stream().filter(group -> group.line().equals(line)).findFirst();
    }

    /**
     * A composition, and the layers that it makes.
     *
     * @param composition the lines and what is wrong with them
     * @param nodes the layers, in source order
     */
    public record Opened(Composition composition, List<Node> nodes) {}

    /**
     * Opens lines.
     *
     * @param network the simple name of the network they are of
     * @param lines in source order
     */
    public static Opened of(String network, List<Line> lines) {
        Expansion expansion = Expansion.of(network, lines);
        return new Opened(
                new Composition(lines, expansion.groups(), expansion.problems(), expansion.isWhole()),
                expansion.nodes());
    }
}
