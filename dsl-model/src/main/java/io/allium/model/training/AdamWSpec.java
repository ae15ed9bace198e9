package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.AdamW}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param weightDecay the share of each parameter, times the learning rate, that a step takes away
 * @param beta1 the decay of the mean of the gradients
 * @param beta2 the decay of the mean of the squared gradients
 * @param epsilon keeps a division from becoming infinite
 */
public record AdamWSpec(double learningRate, double weightDecay, double beta1, double beta2, double epsilon)
        implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final AdamWSpec DEFAULTS = new AdamWSpec(1e-3, 0.004, 0.9, 0.999, 1e-7);

    @Override
    public String kind() {
        return "AdamW";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("weightDecay", weightDecay)
                .and("beta1", beta1)
                .and("beta2", beta2)
                .and("epsilon", epsilon);
    }

    @Override
    public AdamWSpec with(Members members) {
        return new AdamWSpec(
                members.real("learningRate"),
                members.real("weightDecay"),
                members.real("beta1"),
                members.real("beta2"),
                members.real("epsilon"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .notNegative("weightDecay", weightDecay)
                .share("beta1", beta1)
                .share("beta2", beta2)
                .positive("epsilon", epsilon)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public AdamWSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: the share of each parameter, times the learning rate, that a step takes away. */
    public AdamWSpec weightDecay(double weightDecay) {
        return with(members().and("weightDecay", weightDecay));
    }

    /** With another value: the decay of the mean of the gradients. */
    public AdamWSpec beta1(double beta1) {
        return with(members().and("beta1", beta1));
    }

    /** With another value: the decay of the mean of the squared gradients. */
    public AdamWSpec beta2(double beta2) {
        return with(members().and("beta2", beta2));
    }

    /** With another value: keeps a division from becoming infinite. */
    public AdamWSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }
}
