package io.allium.model.wiring;

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
import java.util.Objects;
import java.util.Set;

/**
 * Puts the layers of a network, or the lines of a block, into an order in which each comes after those that feed it,
 * and says where that cannot be.
 */
public final class Wiring {
    private static final int MOST_NAMES = 8;

    private final Scope scope;
    private final String owner;
    private final Map<String, Wire> byName = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    private Wiring(Scope scope, String owner, List<Wire> wires) {
        this.scope = scope;
        this.owner = owner;
        for (Wire wire : wires) {
            byName.putIfAbsent(wire.name(), wire);
            lines.putIfAbsent(wire.name(), lines.size());
        }
    }

    /** What is wired. */
    public enum Scope {
        /** A network: its inputs are layers. */
        NETWORK("begin with an input: @Image, @Features or @FeaturesOf"),
        /** The body of a block. */
        BLOCK("begin the body with @Input Tensor in()");

        private final String beginning;

        Scope(String beginning) {
            this.beginning = beginning;
        }
    }

    /**
     * Wires.
     *
     * @param scope what is wired
     * @param owner the simple name of the network or the block
     * @param wires in source order
     */
    public static Wiring of(Scope scope, String owner, List<Wire> wires) {
        Wiring wiring = new Wiring(scope, owner, wires);
        wiring.sort();
        wiring.requireInputAndLayer(wires);
        if (wiring.problems.isEmpty()) {
            wiring.requireOneEnd();
        }
        return wiring;
    }

    /** What nothing takes, in source order. */
    public static List<String> ends(List<Wire> wires) {
        Set<String> consumed = new HashSet<>();
        wires.forEach(wire -> consumed.addAll(wire.inputs()));
        return wires.stream()
                .map(Wire::name)
                .filter(name -> !consumed.contains(name))
                .toList();
    }

    /** The layers that can be reached from inputs, each after those that feed it, else in source order. */
    public List<String> order() {
        return order;
    }

    /** What is wrong, one for each cause. */
    public List<Problem> problems() {
        return problems;
    }

    private void sort() {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        Set<String> wired = new HashSet<>();
        for (Wire node : byName.values()) {
            boolean complete = hasRightCount(node) && hasOnlyLayers(node);
            sources.put(node.name(), complete ? before(node) : List.of());
            if (complete) {
                wired.add(node.name());
            }
        }
        Sorting sorting = Sorting.of(sources);
        sorting.cycles().forEach(cycle -> problems.add(cycle(cycle)));
        sorting.cycles().forEach(wired::removeAll);
        for (String name : sorting.order()) {
            if (wired.contains(name) && wired.containsAll(sources.get(name))) {
                order.add(name);
            } else {
                wired.remove(name);
            }
        }
    }

    /** What feeds it, and what else must be known before it. */
    private List<String> before(Wire node) {
        List<String> before = new ArrayList<>(node.inputs());
        node.asks().stream().filter(byName::containsKey).forEach(before::add);
        return before;
    }

    private boolean hasOnlyLayers(Wire node) {
        List<String> unknown = node.inputs().stream()
                .filter(input -> !byName.containsKey(input))
                .toList();
        unknown.forEach(input -> problems.add(unknown(node, input)));
        return unknown.isEmpty();
    }

    private boolean hasRightCount(Wire node) {
        if (!node.hasRightCount()) {
            problems.add(wrongCount(node).at(Place.layer(node.name(), node.kind())));
        }
        return node.hasRightCount();
    }

    private Problem wrongCount(Wire node) {
        int count = node.inputs().size();
        if (node.begins()) {
            return Problem.error(Code.INPUT_COUNT, node.kind() + " is an input of the network and takes no layer.")
                    .fix("take its parameters out");
        }
        if (node.least() > 1) {
            return tooFewToMerge(node, count);
        }
        if (count > 0) {
            return Problem.error(Code.INPUT_COUNT, node.kind() + " takes one input, and here are " + count + ".")
                    .fix("merge them first, for example with @Concatenate or @Add");
        }
        return Problem.error(Code.INPUT_COUNT, node.kind() + " has no layer above it to take its input from.")
                .fix("put it below the network's input, or name its input as a parameter: Tensor %s(Tensor %s)"
                        .formatted(node.name(), anInput()));
    }

    private static Problem tooFewToMerge(Wire node, int count) {
        String form = "@%s Tensor %s(Tensor first, Tensor second)".formatted(node.kind(), node.name());
        if (node.most() == node.least()) {
            String number = node.least() == 2 ? "two" : String.valueOf(node.least());
            return Problem.error(
                            Code.INPUT_COUNT,
                            node.kind() + " takes exactly " + number + " layers, and names " + count + ".")
                    .fix("name " + number + " as parameters: " + form);
        }
        return Problem.error(
                        Code.INPUT_COUNT,
                        node.kind() + " merges at least two layers, and names " + (count == 0 ? "none" : "one") + ".")
                .fix("name them as parameters: " + form);
    }

    private String anInput() {
        return byName.values().stream()
                .filter(Wire::begins)
                .map(Wire::name)
                .findFirst()
                .orElse("input");
    }

    private Problem unknown(Wire node, String input) {
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
    private List<String> nearest(Wire node, List<String> names) {
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

    private void requireInputAndLayer(List<Wire> wires) {
        List<Wire> inputs = wires.stream().filter(Wire::begins).toList();
        if (inputs.isEmpty()) {
            problems.clear();
            problems.add(Problem.error(Code.NO_INPUT, owner + " has no input.").fix(scope.beginning));
        } else if (inputs.size() == wires.size()) {
            problems.add(Problem.error(Code.NO_LAYER, owner + " has no layer after its input.")
                    .fix("add an abstract method with a layer: @Dense(10) Tensor scores();"));
        } else if (inputs.size() > 1 && scope == Scope.NETWORK) {
            Wire second = inputs.get(1);
            problems.add(Problem.error(
                            Code.SEVERAL_INPUTS,
                            "the network already has the input " + inputs.get(0).name() + "; it can have only one.")
                    .at(Place.layer(second.name(), second.kind()))
                    .fix("take one of them out"));
        }
    }

    private void requireOneEnd() {
        List<String> ends = ends(List.copyOf(byName.values()));
        if (ends.isEmpty()) {
            return; // only where two layers share a name, which is reported elsewhere
        }
        String output = ends.get(ends.size() - 1);
        for (String loose : ends.subList(0, ends.size() - 1)) {
            problems.add(Problem.error(
                            Code.LOOSE_END,
                            "nothing takes its output; the %s output is %s."
                                    .formatted(scope == Scope.NETWORK ? "network's" : "block's", output))
                    .at(Place.layer(
                            loose, Objects.requireNonNull(byName.get(loose)).kind()))
                    .fix("let a layer name it as a parameter, or take it out"));
        }
    }
}
