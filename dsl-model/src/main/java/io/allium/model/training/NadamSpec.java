package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Nadam}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param beta1 the decay of the mean of the gradients
 * @param beta2 the decay of the mean of the squared gradients
 * @param epsilon keeps a division from becoming infinite
 */
public record NadamSpec(double learningRate, double beta1, double beta2, double epsilon) implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final NadamSpec DEFAULTS = new NadamSpec(1e-3, 0.9, 0.999, 1e-7);

    @Override
    public String kind() {
        return "Nadam";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("beta1", beta1)
                .and("beta2", beta2)
                .and("epsilon", epsilon);
    }

    @Override
    public NadamSpec with(Members members) {
        return new NadamSpec(
                members.real("learningRate"), members.real("beta1"), members.real("beta2"), members.real("epsilon"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .share("beta1", beta1)
                .share("beta2", beta2)
                .positive("epsilon", epsilon)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public NadamSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: the decay of the mean of the gradients. */
    public NadamSpec beta1(double beta1) {
        return with(members().and("beta1", beta1));
    }

    /** With another value: the decay of the mean of the squared gradients. */
    public NadamSpec beta2(double beta2) {
        return with(members().and("beta2", beta2));
    }

    /** With another value: keeps a division from becoming infinite. */
    public NadamSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }
}
