package io.allium.model.check;

import io.allium.model.Claims.Expectation;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Each layer has the shape and the parameters that its {@code @Expect} claims. */
final class Expectations implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        List<Problem> problems = new ArrayList<>();
        for (InferredLayer layer : network.layers()) {
            Expectation expected = network.spec().claims().layers().get(layer.name());
            if (expected != null) {
                compare(network, layer, expected, problems);
            }
        }
        return problems;
    }

    private static void compare(
            InferredNetwork network, InferredLayer layer, Expectation expected, List<Problem> problems) {
        if (!expected.shape().isEmpty()
                && !expected.shape().equals(layer.output().axes())) {
            String claimed = expected.shape().stream().map(String::valueOf).collect(Collectors.joining("×"));
            problems.add(Problem.error(
                            Code.FALSE_EXPECTATION,
                            "its output is %s, and %s is expected.".formatted(layer.output(), claimed))
                    .at(new Place(layer.name(), "Expect", "shape"))
                    .trace(Trace.upTo(network, layer)));
        }
        if (expected.parameters().isPresent() && expected.parameters().getAsLong() != layer.parameters()) {
            problems.add(Problem.error(
                            Code.FALSE_EXPECTATION,
                            "it has %s parameters, and %s are expected."
                                    .formatted(
                                            layer.parameters(),
                                            expected.parameters().getAsLong()))
                    .at(new Place(layer.name(), "Expect", "parameters"))
                    .trace(Trace.weights(layer)));
        }
    }
}
