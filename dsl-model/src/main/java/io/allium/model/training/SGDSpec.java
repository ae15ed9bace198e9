package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.SGD}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param momentum how much of the last step goes into the next
 * @param nesterov whether the gradient is taken ahead of the momentum
 */
public record SGDSpec(double learningRate, double momentum, boolean nesterov) implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final SGDSpec DEFAULTS = new SGDSpec(0.01, 0, false);

    @Override
    public String kind() {
        return "SGD";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("momentum", momentum)
                .and("nesterov", nesterov);
    }

    @Override
    public SGDSpec with(Members members) {
        return new SGDSpec(members.real("learningRate"), members.real("momentum"), members.flag("nesterov"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .share("momentum", momentum)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public SGDSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: how much of the last step goes into the next. */
    public SGDSpec momentum(double momentum) {
        return with(members().and("momentum", momentum));
    }

    /** With another value: whether the gradient is taken ahead of the momentum. */
    public SGDSpec nesterov(boolean nesterov) {
        return with(members().and("nesterov", nesterov));
    }
}
