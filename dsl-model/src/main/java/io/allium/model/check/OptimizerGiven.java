package io.allium.model.check;

import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import java.util.List;

/** A network that says how it is trained names its optimiser. */
final class OptimizerGiven implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        NetworkSpec spec = network.spec();
        if (spec.training().isEmpty() || spec.optimizer().isPresent()) {
            return List.of();
        }
        return List.of(Problem.error(
                        Code.MISSING_OPTIMIZER, spec.simpleName() + " says how it is trained, and names no optimiser.")
                .at(Place.network("Training", ""))
                .fix("add one to the network, for example @Adam(learningRate = 1e-3)"));
    }
}
