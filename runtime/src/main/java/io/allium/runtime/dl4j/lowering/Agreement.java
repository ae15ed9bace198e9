package io.allium.runtime.dl4j.lowering;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.dl4j.array.Shapes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * Compares DL4J's own counts and shapes with the compiler's, so that a mistake of either becomes an error instead of a
 * wrong network.
 */
final class Agreement {
    private Agreement() {}

    static void check(InferredNetwork network, ComputationGraph graph) {
        Map<String, InputType> types = graph.getConfiguration()
                .getLayerActivationTypes(true, Shapes.type(network.input().output()));
        for (InferredLayer layer : network.layers()) {
            if (!layer.inputs().isEmpty()) {
                require(
                        layer,
                        "parameters",
                        layer.parameters(),
                        graph.getVertex(layer.name()).numParams());
                require(layer, "shape", layer.output(), shape(Objects.requireNonNull(types.get(layer.name()))));
            }
        }
        long all = graph.numParams();
        if (all != network.parameters()) {
            throw disagreement(network.spec().simpleName(), "parameters", network.parameters(), all);
        }
    }

    private static Shape shape(InputType type) {
        return Shape.of(
                Arrays.stream(Shapes.require(type)).mapToInt(Math::toIntExact).toArray());
    }

    private static void require(InferredLayer layer, String what, Object compiled, Object dl4j) {
        if (!compiled.equals(dl4j)) {
            throw disagreement(layer.name(), what, compiled, dl4j);
        }
    }

    private static AlliumException disagreement(String where, String what, Object compiled, Object dl4j) {
        return new AlliumException(
                Code.ENGINE_DISAGREES,
                "%s: the compiler says %s %s, and DL4J says %s. This is a mistake of Allium's; report it with the declaration."
                        .formatted(where, what, compiled, dl4j));
    }
}
