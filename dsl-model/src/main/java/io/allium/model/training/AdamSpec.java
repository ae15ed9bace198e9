package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Adam}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param beta1 the decay of the mean of the gradients
 * @param beta2 the decay of the mean of the squared gradients
 * @param epsilon keeps a division from becoming infinite
 */
public record AdamSpec(double learningRate, double beta1, double beta2, double epsilon) implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final AdamSpec DEFAULTS = new AdamSpec(1e-3, 0.9, 0.999, 1e-7);

    @Override
    public String kind() {
        return "Adam";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("beta1", beta1)
                .and("beta2", beta2)
                .and("epsilon", epsilon);
    }

    @Override
    public AdamSpec with(Members members) {
        return new AdamSpec(
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
    public AdamSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: the decay of the mean of the gradients. */
    public AdamSpec beta1(double beta1) {
        return with(members().and("beta1", beta1));
    }

    /** With another value: the decay of the mean of the squared gradients. */
    public AdamSpec beta2(double beta2) {
        return with(members().and("beta2", beta2));
    }

    /** With another value: keeps a division from becoming infinite. */
    public AdamSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }
}
