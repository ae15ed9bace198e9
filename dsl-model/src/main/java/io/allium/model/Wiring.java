package io.allium.model;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.LayerSpec.Arity;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the layers of a network into an order in which each comes after those that feed it, and says where that cannot
 * be.
 */
final class Wiring {
    private final NetworkSpec spec;
    private final Map<String, Node> byName;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Boolean> finished = new HashMap<>();
    private final List<Node> order = new ArrayList<>();
    private final Set<String> path = new LinkedHashSet<>();

    private Wiring(NetworkSpec spec) {
        this.spec = spec;
        this.byName = spec.nodes().stream().collect(Collectors.toMap(Node::name, node -> node, (a, b) -> a));
    }

    static Wiring of(NetworkSpec spec) {
        Wiring wiring = new Wiring(spec);
        spec.nodes().forEach(wiring::visit);
        wiring.requireInputAndLayer();
        if (wiring.problems.isEmpty()) {
            wiring.requireOneEnd();
        }
        return wiring;
    }

    /** The layers that can be reached from inputs, each after those that feed it, else in source order. */
    List<Node> order() {
        return order;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Walks depth first; whether the node and all before it are wired. */
    private boolean visit(Node node) {
        Boolean known = finished.get(node.name());
        if (known != null) {
            return known;
        }
        path.add(node.name());
        boolean wired = hasRightCount(node);
        for (String input : node.inputs()) {
            wired &= follow(node, input);
        }
        path.remove(node.name());
        finished.put(node.name(), wired);
        if (wired) {
            order.add(node);
        }
        return wired;
    }

    private boolean follow(Node node, String input) {
        Node source = byName.get(input);
        if (source == null) {
            problems.add(unknown(node, input));
            return false;
        }
        if (path.contains(input)) {
            problems.add(cycle(node, input));
            return false;
        }
        return visit(source);
    }

    private boolean hasRightCount(Node node) {
        int count = node.inputs().size();
        Arity arity = node.layer().arity();
        boolean right = switch (arity) {
            case NONE -> count == 0;
            case ONE -> count == 1;
            case SEVERAL -> count >= 2;
        };
        if (!right) {
            problems.add(wrongCount(node, count));
        }
        return right;
    }

    private static Problem wrongCount(Node node, int count) {
        LayerSpec layer = node.layer();
        Place place = Place.layer(node.name(), layer.kind());
        return switch (layer.arity()) {
            case NONE ->
                Problem.error(Code.INPUT_COUNT, layer.kind() + " is an input of the network and takes no layer.")
                        .at(place)
                        .fix("take its parameters out");
            case ONE ->
                count == 0
                        ? Problem.error(
                                        Code.INPUT_COUNT,
                                        layer.kind() + " has no layer above it to take its input from.")
                                .at(place)
                                .fix("put an input first, for example @Image or @Features")
                        : Problem.error(
                                        Code.INPUT_COUNT,
                                        layer.kind() + " takes one input, and here are " + count + ".")
                                .at(place)
                                .fix("merge them first, for example with @Concatenate or @Add");
            case SEVERAL ->
                Problem.error(
                                Code.INPUT_COUNT,
                                layer.kind() + " merges at least two layers, and names " + (count == 0 ? "none" : "one")
                                        + ".")
                        .at(place)
                        .fix("name them as parameters: @%s Tensor %s(Tensor first, Tensor second)"
                                .formatted(layer.kind(), node.name()));
        };
    }

    private Problem unknown(Node node, String input) {
        List<String> names = spec.nodes().stream()
                .map(Node::name)
                .filter(name -> !name.equals(node.name()))
                .toList();
        String hint = Suggestion.closest(input, names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
        return Problem.error(Code.UNKNOWN_INPUT, "there is no layer " + input + "." + hint)
                .at(Place.parameter(node.name(), input))
                .fix("name one of " + String.join(", ", names));
    }

    private Problem cycle(Node node, String input) {
        List<String> loop = new ArrayList<>(path);
        List<String> names = new ArrayList<>(loop.subList(loop.indexOf(input), loop.size()));
        names.add(input);
        return Problem.error(
                        Code.CYCLE,
                        names.size() == 2
                                ? "it feeds itself."
                                : "it feeds itself, by way of " + String.join(" ← ", names) + ".")
                .at(Place.parameter(node.name(), input))
                .fix("let " + node.name() + " take a layer that does not depend on it");
    }

    private void requireInputAndLayer() {
        List<Node> inputs = spec.inputs();
        if (inputs.isEmpty()) {
            problems.clear();
            problems.add(Problem.error(Code.NO_INPUT, spec.simpleName() + " has no input.")
                    .fix("begin with an input: @Image, @Features or @FeaturesOf"));
        } else if (inputs.size() == spec.nodes().size()) {
            problems.add(Problem.error(Code.NO_LAYER, spec.simpleName() + " has an input and no layer.")
                    .fix("add an abstract method with a layer: @Dense(10) Tensor scores();"));
        } else if (inputs.size() > 1) {
            Node second = inputs.get(1);
            problems.add(Problem.error(
                            Code.SEVERAL_INPUTS,
                            "it is a second input beside " + inputs.get(0).name() + "; a network has one so far.")
                    .at(Place.layer(second.name(), second.layer().kind()))
                    .fix("take one of the two out"));
        }
    }

    private void requireOneEnd() {
        List<Node> ends = spec.ends();
        Node output = ends.get(ends.size() - 1);
        for (Node loose : ends.subList(0, ends.size() - 1)) {
            problems.add(Problem.error(
                            Code.LOOSE_END, "nothing takes its output; the network's output is " + output.name() + ".")
                    .at(Place.layer(loose.name(), loose.layer().kind()))
                    .fix("let a layer take it as a parameter, or take it out"));
        }
    }
}
