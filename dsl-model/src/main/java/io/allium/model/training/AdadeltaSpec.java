package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Adadelta}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param rho the decay of the running mean of squares
 * @param epsilon keeps a division from becoming infinite
 */
public record AdadeltaSpec(double learningRate, double rho, double epsilon) implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final AdadeltaSpec DEFAULTS = new AdadeltaSpec(1e-3, 0.95, 1e-7);

    @Override
    public String kind() {
        return "Adadelta";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate).and("rho", rho).and("epsilon", epsilon);
    }

    @Override
    public AdadeltaSpec with(Members members) {
        return new AdadeltaSpec(members.real("learningRate"), members.real("rho"), members.real("epsilon"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .share("rho", rho)
                .positive("epsilon", epsilon)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public AdadeltaSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: the decay of the running mean of squares. */
    public AdadeltaSpec rho(double rho) {
        return with(members().and("rho", rho));
    }

    /** With another value: keeps a division from becoming infinite. */
    public AdadeltaSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }
}
