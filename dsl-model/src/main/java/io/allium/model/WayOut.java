package io.allium.model;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Operand;
import io.allium.model.layer.PoolingSpec;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a layer cannot know that fails on its input: which layer before it to change. */
final class WayOut {
    private final Node node;
    private final Map<String, InferredLayer> known;

    private WayOut(Node node, Map<String, InferredLayer> known) {
        this.node = node;
        this.known = known;
    }

    /**
     * A problem with a better fix, if the layers before give one.
     *
     * @param problem what is wrong with the layer's inputs
     * @param node the layer
     * @param known the layers before it
     */
    static Problem add(Problem problem, Node node, Map<String, InferredLayer> known) {
        WayOut way = new WayOut(node, known);
        return switch (problem.code()) {
            case KERNEL_TOO_LARGE ->
                way.needlessPooling()
                        .map(pooling -> problem.fix(problem.fix() + ", or take " + pooling + " out"))
                        .orElse(problem);
            case WRONG_RANK ->
                way.endOfPicture()
                        .map(end -> problem.fix("put " + node.name() + " before " + end + ", or take it out"))
                        .orElse(problem);
            default -> problem;
        };
    }

    /** The pooling that shrank the map most recently, if the layer fits once it is taken out. */
    private Optional<String> needlessPooling() {
        Deque<LayerSpec> between = new ArrayDeque<>();
        between.push(node.layer());
        for (InferredLayer at = before(node); at.inputs().size() == 1; at = before(at.node())) {
            if (at.layer() instanceof PoolingSpec) {
                Operand input =
                        new Operand(at.node().inputs().get(0), at.inputs().get(0));
                return fit(between, input) ? Optional.of(at.name()) : Optional.empty();
            }
            between.push(at.layer());
        }
        return Optional.empty();
    }

    private static boolean fit(Iterable<LayerSpec> layers, Operand input) {
        Operand flow = input;
        try {
            for (LayerSpec layer : layers) {
                flow = new Operand(flow.name(), layer.effect(List.of(flow)).output());
            }
            return true;
        } catch (ProblemException | ArithmeticException e) {
            return false;
        }
    }

    /** The layer that took a picture and gave none, if this one fits before it. */
    private Optional<String> endOfPicture() {
        for (InferredLayer at = before(node); !at.inputs().isEmpty(); at = before(at.node())) {
            Operand picture = new Operand(at.node().inputs().get(0), at.inputs().get(0));
            if (picture.shape().rank() == 3 && at.output().rank() != 3 && fit(List.of(node.layer()), picture)) {
                return Optional.of(at.name());
            }
        }
        return Optional.empty();
    }

    private InferredLayer before(Node after) {
        InferredLayer layer = known.get(after.inputs().get(0));
        if (layer == null) {
            throw new IllegalStateException(after.inputs().get(0) + " has not been inferred");
        }
        return layer;
    }
}
