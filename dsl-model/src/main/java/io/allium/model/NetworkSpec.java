package io.allium.model;

import io.allium.model.block.Composition;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.InputSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.model.wiring.Wire;
import io.allium.model.wiring.Wiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * A network as declared, or as a builder has changed it: its layers and how they are wired, its labels, how it is
 * trained, what it claims.
 *
 * @param name the qualified name of the declaring type
 * @param nodes the layers, in source order
 * @param composition what they were composed from
 * @param labels the classes, if it has any
 * @param training how it is trained, if that is said
 * @param optimizer how gradients become steps, if that is said
 * @param claims what the declaration says of itself
 * @param parameterBudget how many parameters it may have at most
 */
public record NetworkSpec(
        String name,
        List<Node> nodes,
        Composition composition,
        Optional<LabelSet> labels,
        Optional<TrainingSpec> training,
        Optional<OptimizerSpec> optimizer,
        Claims claims,
        OptionalLong parameterBudget) {
    /** Copies. */
    public NetworkSpec {
        nodes = List.copyOf(nodes);
    }

    /**
     * A network without layers, to add them to.
     *
     * @param name the qualified name of the declaring type
     */
    public static NetworkSpec named(String name) {
        return new NetworkSpec(
                name,
                List.of(),
                Composition.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claims.NONE,
                OptionalLong.empty());
    }

    /** The name without its package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The layer of a name. */
    public Optional<Node> node(String layer) {
        return nodes.stream().filter(node -> node.name().equals(layer)).findFirst();
    }

    /** The layers that are inputs of the network. */
    public List<Node> inputs() {
        return nodes.stream().filter(node -> node.layer() instanceof InputSpec).toList();
    }

    /** The layers that nothing consumes, in source order. */
    public List<Node> ends() {
        List<String> ends = Wiring.ends(wires());
        return nodes.stream().filter(node -> ends.contains(node.name())).toList();
    }

    /** What feeds what. */
    List<Wire> wires() {
        return nodes.stream().map(Wire::of).toList();
    }

    /** With one more layer. */
    public NetworkSpec layer(String layer, LayerSpec spec, String... from) {
        return node(new Node(layer, spec, List.of(from)));
    }

    /** With one more layer in its place. */
    public NetworkSpec node(Node node) {
        List<Node> more = new ArrayList<>(nodes);
        more.add(node);
        return nodes(more);
    }

    /**
     * With one layer changed.
     *
     * @throws IllegalArgumentException if there is no layer of that name
     */
    public NetworkSpec change(String layer, UnaryOperator<LayerSpec> change) {
        if (composition.line(layer).isPresent()) {
            return changeLine(
                    layer,
                    line -> line.change(
                            0, part -> ((Part.Plain) part).with(change.apply(((Part.Plain) part).layer()))));
        }
        if (node(layer).isEmpty()) {
            throw new IllegalArgumentException(simpleName() + " has no layer " + layer);
        }
        return nodes(nodes.stream()
                .map(node -> node.name().equals(layer) ? node.with(change.apply(node.layer())) : node)
                .toList());
    }

    /** With a line of its composition changed. */
    public NetworkSpec changeLine(String line, UnaryOperator<Line> change) {
        return lines(composition.lines().stream()
                .map(old -> old.name().equals(line) ? change.apply(old) : old)
                .toList());
    }

    /** With other layers. */
    public NetworkSpec nodes(List<Node> others) {
        return new NetworkSpec(name, others, composition, labels, training, optimizer, claims, parameterBudget);
    }

    /**
     * With the layers that lines make.
     *
     * @param lines any lines; what is wrong with them is told by {@link Inference}
     */
    public NetworkSpec lines(List<Line> lines) {
        Composition.Opened opened = Composition.of(simpleName(), lines);
        return new NetworkSpec(
                name, opened.nodes(), opened.composition(), labels, training, optimizer, claims, parameterBudget);
    }

    /** With labels. */
    public NetworkSpec labels(String type, String... names) {
        return new NetworkSpec(
                name,
                nodes,
                composition,
                Optional.of(new LabelSet(type, List.of(names))),
                training,
                optimizer,
                claims,
                parameterBudget);
    }

    /**
     * With labels, in the order of their enum.
     *
     * @param constants all of them
     */
    public NetworkSpec labels(Enum<?>... constants) {
        String type = constants[0].getDeclaringClass().getCanonicalName();
        return labels(type, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    /** Trained like this. */
    public NetworkSpec training(TrainingSpec spec) {
        return new NetworkSpec(name, nodes, composition, labels, Optional.of(spec), optimizer, claims, parameterBudget);
    }

    /** With this optimiser. */
    public NetworkSpec optimizer(OptimizerSpec spec) {
        return new NetworkSpec(name, nodes, composition, labels, training, Optional.of(spec), claims, parameterBudget);
    }

    /** With these claims. */
    public NetworkSpec claims(Claims others) {
        return new NetworkSpec(name, nodes, composition, labels, training, optimizer, others, parameterBudget);
    }

    /** With at most this many parameters. */
    public NetworkSpec parameterBudget(long most) {
        return new NetworkSpec(name, nodes, composition, labels, training, optimizer, claims, OptionalLong.of(most));
    }
}
