package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.model.Objective.Link;
import io.allium.model.layer.Activated;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A network after inference: the layers of which everything is known, and what is wrong.
 *
 * @param spec the network, with the units of its output filled in from its labels
 * @param layers every layer that could be inferred, each after those that feed it
 * @param objective what training makes small and how the output is read, if that could be said
 * @param problems what is wrong, one for each cause; a network that works may have warnings, but no {@link #errors}
 */
public record InferredNetwork(
        NetworkSpec spec, List<InferredLayer> layers, Optional<Objective> objective, List<Problem> problems) {
    /** How many bytes one value takes: all values are 32-bit floats. */
    static final long BYTES = 4;

    /** Copies. */
    public InferredNetwork {
        layers = List.copyOf(layers);
        problems = List.copyOf(problems);
    }

    /** Whether every layer could be inferred. */
    public boolean complete() {
        return layers.size() == spec.nodes().size();
    }

    /** The problems that keep it from working; the others are advice. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** What is known of a layer. */
    public Optional<InferredLayer> layer(String name) {
        return layers.stream().filter(layer -> layer.name().equals(name)).findFirst();
    }

    /** The only input. */
    public InferredLayer input() {
        return layers.stream()
                .filter(layer -> layer.node().inputs().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The layer that nothing consumes. */
    public InferredLayer output() {
        String end = spec.ends().get(0).name();
        return layer(end).orElseThrow();
    }

    /**
     * The link that is the output layer's own activation; an engine leaves it out and whoever reads the output applies
     * it.
     */
    public Link ownLink() {
        if (objective.isEmpty() || !(output().layer() instanceof Activated last)) {
            return Link.NONE;
        }
        Link link = objective.get().link();
        ActivationFunction own = link == Link.SOFTMAX ? ActivationFunction.SOFTMAX : ActivationFunction.SIGMOID;
        return link != Link.NONE && last.activation() == own ? link : Link.NONE;
    }

    /** How many parameters the network has. */
    public long parameters() {
        return sum(InferredLayer::parameters);
    }

    /** How many of its parameters are trained. */
    public long trainableParameters() {
        return sum(InferredLayer::trainableParameters);
    }

    /** Multiply-adds of all kernels, forward, for one example. */
    public long multiplyAdds() {
        return sum(InferredLayer::multiplyAdds);
    }

    /** How many bytes the parameters take. */
    public long parameterBytes() {
        return Math.multiplyExact(BYTES, parameters());
    }

    /** How many bytes the outputs of all layers take for one example. */
    public long activationBytes() {
        return Math.multiplyExact(BYTES, sum(layer -> layer.output().elements()));
    }

    private long sum(ToLongFunction<InferredLayer> count) {
        return layers.stream().mapToLong(count).reduce(0, Math::addExact);
    }
}
