package io.allium.model.check;

import io.allium.model.InferredNetwork;
import io.allium.model.problem.Problem;
import java.util.List;

/** A rule about a whole network of which every layer is known. */
@FunctionalInterface
public interface Check {
    /** Every rule, in the order in which they are asked. */
    List<Check> ALL = List.of(
            new Totals(),
            new Expectations(),
            new ParameterClaims(),
            new ParameterBudget(),
            new OptimizerGiven(),
            new ValueRanges(),
            new BothSidesGrow());

    /**
     * What breaks the rule.
     *
     * @param network a network of which every layer is known, with the problems found so far
     */
    List<Problem> problems(InferredNetwork network);
}
