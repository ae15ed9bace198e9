package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.Unset;
import io.allium.model.check.Check;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.Effect;
import io.allium.model.layer.Operand;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.text.Trace;
import io.allium.model.wiring.Wiring;
import io.allium.model.wiring.Wiring.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Walks a network once and finds every shape, weight and cost, and everything that is wrong. What depends on a broken
 * layer is left out in silence, so that one mistake is one problem.
 */
public final class Inference {
    private final NetworkSpec spec;
    private final Wiring wiring;
    private final List<Problem> wiringProblems;
    private final Map<String, InferredLayer> known = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inference(NetworkSpec spec) {
        this.spec = spec;
        this.wiring = Wiring.of(Scope.NETWORK, spec.simpleName(), spec.wires());
        // What lines have wrong is said in their names.
        this.wiringProblems = spec.composition().isWhole()
                ? wiring.problems()
                : spec.composition().problems();
    }

    /**
     * Infers and checks a network.
     *
     * @param declared any network; whatever is wrong with it becomes a problem of the result
     */
    public static InferredNetwork infer(NetworkSpec declared) {
        return new Inference(withUnitsFromLabels(declared)).run();
    }

    private InferredNetwork run() {
        spec.training().ifPresent(training -> problems.addAll(training.problems()));
        spec.optimizer().ifPresent(optimizer -> problems.addAll(optimizer.problems()));
        problems.addAll(wiringProblems);
        spec.nodes().forEach(this::checkMembers);
        Map<String, Node> byName = new HashMap<>();
        spec.nodes().forEach(node -> byName.putIfAbsent(node.name(), node));
        wiring.order().forEach(name -> infer(Objects.requireNonNull(byName.get(name))));
        boolean whole = spec.composition().isWhole()
                && wiring.problems().isEmpty()
                && known.size() == spec.nodes().size();
        return whole ? checked() : network(Optional.empty());
    }

    /** A network of which every layer is known is checked as a whole, one rule after the other. */
    private InferredNetwork checked() {
        Optional<Objective> objective = objective();
        for (Check check : Check.ALL) {
            problems.addAll(check.problems(network(objective)));
        }
        return network(objective);
    }

    private InferredNetwork network(Optional<Objective> objective) {
        return new InferredNetwork(spec, List.copyOf(known.values()), objective, problems);
    }

    private void checkMembers(Node node) {
        for (Problem problem : node.layer().problems()) {
            if (problem.code() != Code.MISSING_VALUE || !mayLeaveUnitsOut(node)) {
                add(problem.at(problem.place().in(node.name())));
            }
        }
    }

    /** What one line composes many times over it does wrong once. */
    private void add(Problem problem) {
        Place place = problem.place();
        int dot = place.layer().indexOf('.');
        boolean said = dot >= 0
                && problems.stream()
                        .filter(other -> other.code() == problem.code())
                        .map(Problem::place)
                        .anyMatch(other ->
                                other.layer().startsWith(place.layer().substring(0, dot + 1))
                                        && other.in("").equals(place.in("")));
        if (!said) {
            problems.add(problem);
        }
    }

    /** While the wiring is wrong nobody knows which layer is the output, whose units follow from the labels. */
    private boolean mayLeaveUnitsOut(Node node) {
        return node.layer() instanceof DenseSpec
                && spec.labels().isPresent()
                && !(wiring.problems().isEmpty() && spec.composition().isWhole());
    }

    private void infer(Node node) {
        boolean ready = node.layer().problems().isEmpty() && known.keySet().containsAll(node.inputs());
        if (!ready) {
            return;
        }
        List<Operand> inputs = node.inputs().stream()
                .map(input -> new Operand(input, layer(input).output()))
                .toList();
        try {
            Effect effect = node.layer().effect(inputs);
            requireSameWeights(node, effect);
            InferredLayer layer =
                    new InferredLayer(node, inputs.stream().map(Operand::shape).toList(), effect);
            requireCountable(layer);
            known.put(node.name(), layer);
        } catch (ProblemException e) {
            Problem problem = e.problem();
            add(WayOut.add(problem.at(problem.place().in(node.name())), node, known)
                    .trace(Trace.before(node, known.values())));
        } catch (ArithmeticException e) {
            add(Problem.error(Code.OVERFLOW, "its output or its parameters are more than can be counted.")
                    .at(Place.layer(node.name(), node.layer().kind()))
                    .trace(Trace.before(node, known.values()))
                    .fix(node.inputs().isEmpty() ? "make it smaller" : "make it or its input smaller"));
        }
    }

    /** Weights that are shared must fit both layers. */
    private void requireSameWeights(Node node, Effect effect) {
        InferredLayer owner = node.sharedWith().map(known::get).orElse(null);
        if (owner == null || owner.effect().weights().equals(effect.weights())) {
            return;
        }
        throw new ProblemException(Problem.error(
                        Code.SHARED_SHAPES_DIFFER,
                        "it shares the weights of %s, which takes %s, and here comes %s."
                                .formatted(
                                        owner.name(),
                                        owner.inputs().get(0),
                                        layer(node.inputs().get(0)).output()))
                .at(new Place("", "Shared", ""))
                .fix("let both take the same shape, or give each its own weights"));
    }

    private static void requireCountable(InferredLayer layer) {
        Math.multiplyExact(InferredNetwork.BYTES, layer.parameters());
        Math.multiplyExact(InferredNetwork.BYTES, layer.output().elements());
    }

    private Optional<Objective> objective() {
        try {
            return Objectives.find(spec, layer(spec.ends().get(0).name()));
        } catch (ProblemException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private InferredLayer layer(String name) {
        InferredLayer layer = known.get(name);
        if (layer == null) {
            throw new IllegalStateException(name + " has not been inferred");
        }
        return layer;
    }

    /** The last Dense may leave its units to the labels: one each, or one for two labels under a sigmoid. */
    private static NetworkSpec withUnitsFromLabels(NetworkSpec spec) {
        if (spec.labels().isEmpty() || spec.ends().size() != 1) {
            return spec;
        }
        int labels = spec.labels().get().size();
        return spec.change(spec.ends().get(0).name(), layer -> {
            if (layer instanceof DenseSpec dense && dense.units() == Unset.INT) {
                boolean yesOrNo = labels == 2 && dense.activation() == ActivationFunction.SIGMOID;
                return dense.units(yesOrNo ? 1 : labels);
            }
            return layer;
        });
    }
}
