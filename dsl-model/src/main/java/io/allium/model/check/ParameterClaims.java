package io.allium.model.check;

import io.allium.model.Claims;
import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Numbers;
import io.allium.model.text.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The network has as many parameters as {@code @Network} claims. */
final class ParameterClaims implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        if (!Totals.countable(network)) {
            return List.of();
        }
        Claims claims = network.spec().claims();
        List<Problem> problems = new ArrayList<>();
        compare(network, "parameters", claims.parameters(), network.parameters(), "parameters", problems);
        if (problems.isEmpty()) {
            compare(
                    network,
                    "trainableParameters",
                    claims.trainableParameters(),
                    network.trainableParameters(),
                    "trainable parameters",
                    problems);
        }
        return problems;
    }

    private static void compare(
            InferredNetwork network,
            String member,
            OptionalLong claim,
            long actual,
            String noun,
            List<Problem> problems) {
        if (claim.isPresent() && claim.getAsLong() != actual) {
            problems.add(Problem.error(
                            Code.FALSE_CLAIM,
                            "%s has %s %s, and %s are claimed."
                                    .formatted(
                                            network.spec().simpleName(),
                                            Numbers.grouped(actual),
                                            noun,
                                            Numbers.grouped(claim.getAsLong())))
                    .at(Place.network("Network", member))
                    .trace(Trace.parameters(network))
                    .fix("%s = %s, if the layers are right".formatted(member, Numbers.literal(actual))));
        }
    }
}
