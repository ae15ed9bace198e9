package io.allium.model.check;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Numbers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Trace;
import java.util.List;
import java.util.OptionalLong;

/** The network keeps the parameters of its {@code @Budget}. */
final class ParameterBudget implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        OptionalLong most = network.spec().parameterBudget();
        if (most.isEmpty() || !Totals.countable(network) || network.parameters() <= most.getAsLong()) {
            return List.of();
        }
        long over = network.parameters() - most.getAsLong();
        return List.of(Problem.error(
                        Code.OVER_BUDGET,
                        "%s has %s parameters, %s more than its budget of %s."
                                .formatted(
                                        network.spec().simpleName(),
                                        Numbers.grouped(network.parameters()),
                                        Numbers.grouped(over),
                                        Numbers.grouped(most.getAsLong())))
                .at(Place.network("Budget", "parameters"))
                .trace(Trace.parameters(network, InferredLayer::parameters))
                .fix("make the largest layer smaller, or raise the budget"));
    }
}
