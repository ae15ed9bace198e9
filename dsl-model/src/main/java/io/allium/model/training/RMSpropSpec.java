package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RMSprop}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param rho the decay of the running mean of squares
 * @param momentum how much of the last step goes into the next
 * @param epsilon keeps a division from becoming infinite
 * @param centered whether the variance is used instead of the mean square
 */
public record RMSpropSpec(double learningRate, double rho, double momentum, double epsilon, boolean centered)
        implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final RMSpropSpec DEFAULTS = new RMSpropSpec(1e-3, 0.9, 0, 1e-7, false);

    @Override
    public String kind() {
        return "RMSprop";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("rho", rho)
                .and("momentum", momentum)
                .and("epsilon", epsilon)
                .and("centered", centered);
    }

    @Override
    public RMSpropSpec with(Members members) {
        return new RMSpropSpec(
                members.real("learningRate"),
                members.real("rho"),
                members.real("momentum"),
                members.real("epsilon"),
                members.flag("centered"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .share("rho", rho)
                .share("momentum", momentum)
                .positive("epsilon", epsilon)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public RMSpropSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: the decay of the running mean of squares. */
    public RMSpropSpec rho(double rho) {
        return with(members().and("rho", rho));
    }

    /** With another value: how much of the last step goes into the next. */
    public RMSpropSpec momentum(double momentum) {
        return with(members().and("momentum", momentum));
    }

    /** With another value: keeps a division from becoming infinite. */
    public RMSpropSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }

    /** With another value: whether the variance is used instead of the mean square. */
    public RMSpropSpec centered(boolean centered) {
        return with(members().and("centered", centered));
    }
}
