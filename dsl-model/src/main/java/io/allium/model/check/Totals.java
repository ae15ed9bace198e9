package io.allium.model.check;

import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import java.util.List;

/** The network's totals can be counted. */
final class Totals implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        return countable(network)
                ? List.of()
                : List.of(Problem.error(Code.OVERFLOW, "the network is larger than can be counted.")
                        .fix("make its largest layers smaller"));
    }

    /** Whether parameters, multiply-adds and activations fit a long, and so do their bytes. */
    static boolean countable(InferredNetwork network) {
        try {
            network.parameterBytes();
            network.multiplyAdds();
            network.activationBytes();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
