package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.Unset;
import io.allium.model.check.Check;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.Effect;
import io.allium.model.layer.Operand;
import io.allium.model.layer.PoolingSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.text.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a network once and finds every shape, weight and cost, and everything that is wrong. What depends on a broken
 * layer is left out in silence, so that one mistake is one problem.
 */
public final class Inference {
    private final NetworkSpec spec;
    private final Map<String, InferredLayer> known = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inference(NetworkSpec spec) {
        this.spec = spec;
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
        Wiring wiring = Wiring.of(spec);
        problems.addAll(wiring.problems());
        spec.nodes().forEach(this::checkMembers);
        wiring.order().forEach(this::infer);
        return checked(new InferredNetwork(spec, List.copyOf(known.values()), objective(), problems));
    }

    /** A network of which every layer is known is checked as a whole. */
    private static InferredNetwork checked(InferredNetwork network) {
        if (!network.complete() || network.spec().ends().size() != 1) {
            return network;
        }
        List<Problem> all = new ArrayList<>(network.problems());
        Check.ALL.forEach(check -> all.addAll(check.problems(network)));
        return new InferredNetwork(network.spec(), network.layers(), network.objective(), all);
    }

    private void checkMembers(Node node) {
        for (Problem problem : node.layer().problems()) {
            problems.add(problem.at(problem.place().in(node.name())));
        }
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
            InferredLayer layer =
                    new InferredLayer(node, inputs.stream().map(Operand::shape).toList(), effect);
            requireCountable(layer);
            known.put(node.name(), layer);
        } catch (ProblemException e) {
            Problem problem = e.problem();
            problems.add(withWayOut(problem.at(problem.place().in(node.name())), node)
                    .trace(Trace.before(node, known)));
        } catch (ArithmeticException e) {
            problems.add(Problem.error(Code.OVERFLOW, "its size is more than can be counted.")
                    .at(Place.layer(node.name(), node.layer().kind()))
                    .trace(Trace.before(node, known))
                    .fix("make the layer or its input smaller"));
        }
    }

    private static void requireCountable(InferredLayer layer) {
        layer.parameters();
        Math.multiplyExact(4, layer.output().elements());
    }

    /** Where windows are too large, the pooling that shrank the map most recently may be one too many. */
    private Problem withWayOut(Problem problem, Node node) {
        if (problem.code() != Code.KERNEL_TOO_LARGE) {
            return problem;
        }
        return poolingBefore(node)
                .map(pooling -> problem.fix(problem.fix() + ", or take " + pooling + " out"))
                .orElse(problem);
    }

    private Optional<String> poolingBefore(Node node) {
        Node before = layer(node.inputs().get(0)).node();
        if (before.layer() instanceof PoolingSpec) {
            return Optional.of(before.name());
        }
        return before.inputs().isEmpty() ? Optional.empty() : poolingBefore(before);
    }

    private Optional<Objective> objective() {
        List<Node> ends = spec.ends();
        if (ends.size() != 1 || !known.containsKey(ends.get(0).name())) {
            return Optional.empty();
        }
        try {
            return Objectives.find(spec, layer(ends.get(0).name()));
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
