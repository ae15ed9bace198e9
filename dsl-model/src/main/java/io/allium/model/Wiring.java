package io.allium.model;

import io.allium.model.layer.LayerSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the layers of a network into an order in which each comes after those that feed it, and says where that cannot
 * be.
 */
final class Wiring {
    private static final int MOST_NAMES = 8;

    private final NetworkSpec spec;
    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Node> order = new ArrayList<>();

    private Wiring(NetworkSpec spec) {
        this.spec = spec;
        for (Node node : spec.nodes()) {
            byName.putIfAbsent(node.name(), node);
            lines.putIfAbsent(node.name(), lines.size());
        }
    }

    static Wiring of(NetworkSpec spec) {
        Wiring wiring = new Wiring(spec);
        wiring.sort();
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

    private void sort() {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        Set<String> wired = new HashSet<>();
        for (Node node : byName.values()) {
            boolean complete = hasRightCount(node) && hasOnlyLayers(node);
            sources.put(node.name(), complete ? node.inputs() : List.of());
            if (complete) {
                wired.add(node.name());
            }
        }
        Sorting sorting = Sorting.of(sources);
        sorting.cycles().forEach(cycle -> problems.add(cycle(cycle)));
        sorting.cycles().forEach(wired::removeAll);
        for (String name : sorting.order()) {
            if (wired.contains(name) && wired.containsAll(sources.get(name))) {
                order.add(byName.get(name));
            } else {
                wired.remove(name);
            }
        }
    }

    private boolean hasOnlyLayers(Node node) {
        List<String> unknown = node.inputs().stream()
                .filter(input -> !byName.containsKey(input))
                .toList();
        unknown.forEach(input -> problems.add(unknown(node, input)));
        return unknown.isEmpty();
    }

    private boolean hasRightCount(Node node) {
        int count = node.inputs().size();
        boolean right = switch (node.layer().arity()) {
            case NONE -> count == 0;
            case ONE -> count == 1;
            case TWO -> count == 2;
            case SEVERAL -> count >= 2;
        };
        if (!right) {
            problems.add(wrongCount(node, count));
        }
        return right;
    }

    private Problem wrongCount(Node node, int count) {
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
                                .fix(
                                        "put it below the network's input, or name its input as a parameter: Tensor %s(Tensor %s)"
                                                .formatted(
                                                        node.name(),
                                                        spec.inputs().stream()
                                                                .map(Node::name)
                                                                .findFirst()
                                                                .orElse("input")))
                        : Problem.error(
                                        Code.INPUT_COUNT,
                                        layer.kind() + " takes one input, and here are " + count + ".")
                                .at(place)
                                .fix("merge them first, for example with @Concatenate or @Add");
            case TWO ->
                Problem.error(Code.INPUT_COUNT, layer.kind() + " takes exactly two layers, and names " + count + ".")
                        .at(place)
                        .fix("name two as parameters: @%s Tensor %s(Tensor first, Tensor second)"
                                .formatted(layer.kind(), node.name()));
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
        List<String> names = byName.keySet().stream()
                .filter(name -> !name.equals(node.name()))
                .toList();
        String hint = Suggestion.closest(input, names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
        return Problem.error(Code.UNKNOWN_INPUT, "there is no layer " + input + "." + hint)
                .at(Place.parameter(node.name(), input))
                .fix("name another layer, for example " + String.join(", ", nearest(node, names)));
    }

    /** The names above a layer that are closest to it; if nothing is above it, those below. */
    private List<String> nearest(Node node, List<String> names) {
        List<String> above =
                names.stream().filter(name -> line(name) < line(node.name())).toList();
        return above.isEmpty()
                ? names.subList(0, Math.min(names.size(), MOST_NAMES))
                : above.subList(Math.max(0, above.size() - MOST_NAMES), above.size());
    }

    /** Marks the first layer that takes one declared at or below itself: most networks have none. */
    private Problem cycle(List<String> cycle) {
        List<String> names = new ArrayList<>(cycle);
        int upwards = 0;
        while (line(names.get(upwards)) > line(names.get((upwards + 1) % names.size()))) {
            upwards++;
        }
        Collections.rotate(names, -upwards);
        String first = names.get(0);
        String second = names.get(1 % names.size());
        return Problem.error(Code.CYCLE, first.equals(second) ? "it takes its own output." : dependsOnItself(names))
                .at(Place.parameter(first, second))
                .fix("let " + first + " take a layer that does not depend on it");
    }

    private static String dependsOnItself(List<String> cycle) {
        List<String> taken = new ArrayList<>(cycle.subList(1, cycle.size()));
        taken.add(cycle.get(0));
        if (taken.size() > MOST_NAMES) {
            taken.subList(MOST_NAMES / 2, taken.size() - MOST_NAMES / 2).clear();
            taken.add(MOST_NAMES / 2, "...");
        }
        return "it depends on itself: it takes " + String.join(", which takes ", taken) + ".";
    }

    private int line(String name) {
        return lines.getOrDefault(name, 0);
    }

    private void requireInputAndLayer() {
        List<Node> inputs = spec.inputs();
        if (inputs.isEmpty()) {
            problems.clear();
            problems.add(Problem.error(Code.NO_INPUT, spec.simpleName() + " has no input.")
                    .fix("begin with an input: @Image, @Features or @FeaturesOf"));
        } else if (inputs.size() == spec.nodes().size()) {
            problems.add(Problem.error(Code.NO_LAYER, spec.simpleName() + " has no layer after its input.")
                    .fix("add an abstract method with a layer: @Dense(10) Tensor scores();"));
        } else if (inputs.size() > 1) {
            Node second = inputs.get(1);
            problems.add(Problem.error(
                            Code.SEVERAL_INPUTS,
                            "the network already has the input " + inputs.get(0).name() + "; it can have only one.")
                    .at(Place.layer(second.name(), second.layer().kind()))
                    .fix("take one of them out"));
        }
    }

    private void requireOneEnd() {
        List<Node> ends = spec.ends();
        if (ends.isEmpty()) {
            return; // only where two layers share a name, which is reported elsewhere
        }
        Node output = ends.get(ends.size() - 1);
        for (Node loose : ends.subList(0, ends.size() - 1)) {
            problems.add(Problem.error(
                            Code.LOOSE_END, "nothing takes its output; the network's output is " + output.name() + ".")
                    .at(Place.layer(loose.name(), loose.layer().kind()))
                    .fix("let a layer name it as a parameter, or take it out"));
        }
    }
}
