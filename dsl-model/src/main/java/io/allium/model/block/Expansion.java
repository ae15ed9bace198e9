package io.allium.model.block;

import io.allium.model.Members;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.layer.InputSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Operand;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.wiring.Wire;
import io.allium.model.wiring.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens the lines of a network: what they compose becomes layers in their places. Shapes are followed as far as they
 * are known, since computed members may ask for them.
 */
final class Expansion {
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Opened> opened = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Line> lines;
    private boolean whole = true;

    private Expansion(List<Line> lines) {
        this.lines = lines;
    }

    /** What has become of a line: its layers, the one that puts out, what feeds it. */
    private record Opened(List<Node> nodes, String output, List<String> inputs) {}

    /**
     * Opens lines.
     *
     * @param network the simple name of the network they are of
     * @param lines in source order
     */
    static Expansion of(String network, List<Line> lines) {
        Expansion expansion = new Expansion(lines);
        expansion.problems.addAll(LineChecks.problems(network, lines));
        Frame frame = new Frame("", Members.NONE, Map.of(), expansion);
        expansion.open(network, Wiring.Scope.NETWORK, lines, frame);
        return expansion;
    }

    /** The layers, in source order. */
    List<Node> nodes() {
        return lines.stream()
                .map(line -> opened.get(line.name()))
                .filter(found -> found != null)
                .flatMap(found -> found.nodes().stream())
                .toList();
    }

    /** The lines that are more than a layer. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Line line : lines) {
            Opened found = opened.get(line.name());
            if (found != null && !found.output().equals(line.name())) {
                List<String> names = found.nodes().stream().map(Node::name).toList();
                groups.add(new Group(line.name(), found.output(), names));
            }
        }
        return groups;
    }

    /** What is wrong with the lines themselves. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether every line has been opened. */
    boolean isWhole() {
        return whole && problems.isEmpty();
    }

    /** Opens the lines of a network or of a body, each after those that it depends on; broken ones come last. */
    private void open(String owner, Wiring.Scope scope, List<Line> all, Frame frame) {
        Map<String, Line> byName = new LinkedHashMap<>();
        all.forEach(line -> byName.putIfAbsent(line.name(), line));
        List<String> order =
                new ArrayList<>(Wiring.of(scope, owner, LineChecks.wires(all)).order());
        byName.keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
        for (String name : order) {
            if (!frame.binds(name)) {
                open(Objects.requireNonNull(byName.get(name)), frame);
            }
        }
    }

    private void open(Line line, Frame frame) {
        String name = frame.prefix() + line.name();
        try {
            opened.put(name, open(line, name, frame));
        } catch (ProblemException e) {
            Problem problem = e.problem();
            String annotation = problem.place().annotation().isEmpty()
                    ? "Let"
                    : problem.place().annotation();
            add(problem.at(new Place(name, annotation, problem.place().member())));
            whole = false;
        } catch (Untold e) {
            whole = false;
        } catch (ArithmeticException e) {
            add(Problem.error(Code.OVERFLOW, "a number that @Let computes is more than can be counted.")
                    .at(new Place(name, "Let", ""))
                    .fix("compute smaller numbers"));
            whole = false;
        }
    }

    private void add(Problem problem) {
        boolean said = problems.stream()
                .anyMatch(other ->
                        other.code() == problem.code() && other.sentence().equals(problem.sentence()));
        if (!said) {
            problems.add(problem);
        }
    }

    private Opened open(Line line, String name, Frame frame) {
        List<String> inputs = line.inputs().stream().map(frame::output).toList();
        List<Node> nodes = new ArrayList<>();
        List<String> flow = inputs;
        for (int copy = 0; copy < line.copies(); copy++) {
            for (int part = 0; part < line.parts().size(); part++) {
                String partName = Naming.of(name, line, copy, part);
                Opened found = open(line.parts().get(part), partName, flow, frame.copy(copy));
                nodes.addAll(found.nodes());
                flow = List.of(found.output());
            }
        }
        List<Node> kept =
                line.isFrozen() ? nodes.stream().map(Expansion::frozen).toList() : nodes;
        return new Opened(kept, flow.get(0), inputs);
    }

    private static Node frozen(Node node) {
        return new Node(node.name(), node.layer(), node.inputs(), node.sharedWith(), true);
    }

    private Opened open(Part part, String name, List<String> inputs, Frame frame) {
        if (part instanceof Part.Plain plain) {
            return plain(plain, name, inputs, frame);
        }
        if (part instanceof Part.Composed composed) {
            return composed(composed, name, inputs, frame);
        }
        if (part instanceof Part.Applied applied) {
            return applied(applied, name, inputs);
        }
        if (part instanceof Part.Shared shared) {
            return shared(shared, name, inputs, frame);
        }
        throw new Untold();
    }

    private Opened plain(Part.Plain part, String name, List<String> inputs, Frame frame) {
        LayerSpec layer = part.lets().isEmpty()
                ? part.layer()
                : part.layer().with(Let.apply(part.lets(), part.layer().members(), frame));
        Node node = new Node(name, layer, inputs);
        follow(node);
        return new Opened(List.of(node), name, inputs);
    }

    /** Whatever is wrong with the layer, inference will say. */
    private void follow(Node node) {
        if (node.layer().problems().isEmpty()
                && Wire.of(node).hasRightCount()
                && shapes.keySet().containsAll(node.inputs())) {
            List<Operand> operands = node.inputs().stream()
                    .map(input -> new Operand(input, shape(input)))
                    .toList();
            try {
                shapes.put(node.name(), node.layer().effect(operands).output());
            } catch (ProblemException | ArithmeticException e) {
                shapes.remove(node.name());
            }
        }
    }

    /** The shape of a layer that has been opened and is right. */
    Shape shape(String layer) {
        Shape shape = shapes.get(layer);
        if (shape == null) {
            throw new Untold();
        }
        return shape;
    }

    private Opened composed(Part.Composed part, String name, List<String> inputs, Frame frame) {
        BlockSpec block = part.block();
        Members members = part.members();
        for (Let let : part.lets()) {
            members = let.into(members, block.members(), frame);
        }
        if (!members.names().containsAll(block.members().names())
                || inputs.size() != block.inputs().size()) {
            throw new Untold();
        }
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            bound.put(block.inputs().get(i), inputs.get(i));
        }
        Frame inner = new Frame(name + ".", members, bound, this);
        open(block.name(), Wiring.Scope.BLOCK, block.body(), inner);
        List<Node> nodes = block.body().stream()
                .filter(line -> !inner.binds(line.name()))
                .flatMap(line -> opened(name + "." + line.name()).nodes().stream())
                .toList();
        List<String> ends = Wiring.ends(LineChecks.wires(block.body()));
        String output = inner.output(ends.isEmpty() ? "" : ends.get(0));
        block.body().forEach(line -> opened.remove(name + "." + line.name()));
        return new Opened(nodes, output, inputs);
    }

    /** What has become of a line that comes before. */
    private Opened opened(String line) {
        Opened found = opened.get(line);
        if (found == null) {
            throw new Untold();
        }
        return found;
    }

    /** The layer that puts out what a line does; a line that is not there keeps its name, and wiring complains. */
    String output(String line) {
        Opened found = opened.get(line);
        return found == null ? line : found.output();
    }

    private Opened shared(Part.Shared part, String name, List<String> inputs, Frame frame) {
        String owner = frame.prefix() + part.line();
        Opened original = opened(owner);
        if (original.inputs().size() != inputs.size()) {
            throw new Untold();
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            names.put(original.inputs().get(i), inputs.get(i));
        }
        original.nodes()
                .forEach(node -> names.put(node.name(), name + node.name().substring(owner.length())));
        List<Node> nodes = original.nodes().stream()
                .map(node -> renamed(node, names, Optional.of(node.sharedWith().orElse(node.name()))))
                .toList();
        nodes.forEach(this::follow);
        return new Opened(nodes, names.getOrDefault(original.output(), name), inputs);
    }

    private static Node renamed(Node node, Map<String, String> names, Optional<String> sharedWith) {
        List<String> inputs = node.inputs().stream()
                .map(input -> names.getOrDefault(input, input))
                .toList();
        String name = names.getOrDefault(node.name(), node.name());
        return new Node(name, node.layer(), inputs, sharedWith, node.frozen());
    }

    private Opened applied(Part.Applied part, String name, List<String> inputs) {
        Map<String, String> names = new HashMap<>();
        List<Node> begins = part.network().inputs();
        if (begins.size() != inputs.size()) {
            throw new Untold();
        }
        for (int i = 0; i < inputs.size(); i++) {
            requireShape(part, begins.get(i), inputs.get(i));
            names.put(begins.get(i).name(), inputs.get(i));
        }
        List<Node> needed = Ancestors.of(part.network().nodes(), part.last()).stream()
                .filter(node -> !(node.layer() instanceof InputSpec))
                .toList();
        needed.forEach(node -> names.put(node.name(), name + "." + node.name()));
        List<Node> nodes = needed.stream()
                .map(node -> renamed(node, names, node.sharedWith().map(names::get)))
                .toList();
        nodes.forEach(this::follow);
        return new Opened(nodes, names.getOrDefault(part.last(), name), inputs);
    }

    private void requireShape(Part.Applied part, Node begin, String input) {
        Shape wanted = ((InputSpec) begin.layer()).shape();
        if (!wanted.equals(shape(input))) {
            throw new ProblemException(Problem.error(
                            Code.SHAPES_DIFFER,
                            "%s takes %s, and %s gives %s."
                                    .formatted(part.network().simpleName(), wanted, input, shape(input)))
                    .at(new Place("", "Apply", ""))
                    .fix("give it what it takes, for example with @Resizing"));
        }
    }
}
