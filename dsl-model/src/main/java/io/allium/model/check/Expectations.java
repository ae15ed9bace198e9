package io.allium.model.check;

import io.allium.model.Claims.Expectation;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Numbers;
import io.allium.model.block.Group;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Description;
import io.allium.model.text.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each layer has the shape and the parameters that its {@code @Expect} claims. What depends on a layer that has not is
 * not compared.
 */
final class Expectations implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        List<Problem> problems = new ArrayList<>();
        Set<String> doubtful = new HashSet<>();
        for (InferredLayer layer : network.layers()) {
            boolean poisoned = layer.node().inputs().stream().anyMatch(doubtful::contains);
            Optional<Problem> problem = poisoned ? Optional.empty() : compare(network, layer);
            problem.ifPresent(problems::add);
            if (poisoned || problem.isPresent()) {
                doubtful.add(layer.name());
            }
        }
        return problems;
    }

    /** What is expected of a line is expected of the layer that puts out, and of the parameters of all. */
    private static Optional<Problem> compare(InferredNetwork network, InferredLayer layer) {
        return lines(network, layer.name())
                .flatMap(line ->
                        Optional.ofNullable(network.spec().claims().layers().get(line.line()))
                                .flatMap(expected -> shape(network, layer, line, expected)
                                        .or(() -> parameters(network, line, expected)))
                                .stream())
                .findFirst();
    }

    private static Stream<Group> lines(InferredNetwork network, String output) {
        Stream<Group> composed = network.spec().composition().groups().stream()
                .filter(group -> group.output().equals(output));
        return Stream.concat(Stream.of(new Group(output, output, List.of(output))), composed);
    }

    private static Optional<Problem> shape(
            InferredNetwork network, InferredLayer layer, Group line, Expectation expected) {
        List<Integer> actual = layer.output().axes();
        if (expected.shape().isEmpty() || expected.shape().equals(actual)) {
            return Optional.empty();
        }
        String claimed = expected.shape().stream().map(String::valueOf).collect(Collectors.joining("×"));
        return Optional.of(Problem.error(
                        Code.FALSE_EXPECTATION,
                        "its output is %s, and %s is expected.".formatted(layer.output(), claimed))
                .at(new Place(line.line(), "Expect", "shape"))
                .trace(Trace.upTo(network, layer))
                .fix("shape = " + Description.text(actual) + ", if the layers are right"));
    }

    private static Optional<Problem> parameters(InferredNetwork network, Group line, Expectation expected) {
        List<InferredLayer> layers = line.layers().stream()
                .flatMap(name -> network.layer(name).stream())
                .toList();
        long actual = layers.stream().mapToLong(InferredLayer::parameters).reduce(0, Math::addExact);
        if (expected.parameters().orElse(actual) == actual) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                        Code.FALSE_EXPECTATION,
                        "it has %s parameters, and %s are expected."
                                .formatted(
                                        Numbers.grouped(actual),
                                        Numbers.grouped(expected.parameters().orElse(actual))))
                .at(new Place(line.line(), "Expect", "parameters"))
                .trace(layers.size() == 1 ? Trace.weights(layers.get(0)) : Trace.parameters(layers))
                .fix("parameters = " + Numbers.literal(actual) + ", if the layers are right"));
    }
}
