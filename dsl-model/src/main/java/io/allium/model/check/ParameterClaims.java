package io.allium.model.check;

import io.allium.model.Claims;
import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Numbers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Trace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** The network has as many parameters as {@code @Network} claims. */
final class ParameterClaims implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        if (!Totals.countable(network) || isDoubtful(network)) {
            return List.of();
        }
        Claims claims = network.spec().claims();
        return compare(network, "parameters", claims.parameters(), InferredLayer::parameters)
                .or(() -> compare(
                        network,
                        "trainableParameters",
                        claims.trainableParameters(),
                        InferredLayer::trainableParameters))
                .map(List::of)
                .orElse(List.of());
    }

    /** A layer that has been found wrong changes the sum. */
    private static boolean isDoubtful(InferredNetwork network) {
        return network.problems().stream()
                .map(Problem::code)
                .anyMatch(code -> code == Code.FALSE_EXPECTATION || code == Code.LABELS_MISMATCH);
    }

    private static Optional<Problem> compare(
            InferredNetwork network, String member, OptionalLong claim, ToLongFunction<InferredLayer> count) {
        long actual = network.layers().stream().mapToLong(count).sum();
        if (claim.orElse(actual) == actual) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                        Code.FALSE_CLAIM,
                        "%s has %s %s, and %s are claimed."
                                .formatted(
                                        network.spec().simpleName(),
                                        Numbers.grouped(actual),
                                        member.equals("parameters") ? "parameters" : "trainable parameters",
                                        Numbers.grouped(claim.orElse(actual))))
                .at(Place.network("Network", member))
                .trace(Trace.parameters(network, count))
                .fix("%s = %s, if the layers are right".formatted(member, Numbers.literal(actual))));
    }
}
