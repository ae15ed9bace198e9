package io.allium.model.training;

import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Adagrad}, with Keras's numbers.
 *
 * @param learningRate the step size
 * @param initialAccumulatorValue where the sum of squares starts
 * @param epsilon keeps a division from becoming infinite
 */
public record AdagradSpec(double learningRate, double initialAccumulatorValue, double epsilon)
        implements OptimizerSpec {
    /** The annotation's defaults. */
    public static final AdagradSpec DEFAULTS = new AdagradSpec(1e-3, 0.1, 1e-7);

    @Override
    public String kind() {
        return "Adagrad";
    }

    @Override
    public Members members() {
        return Members.of("learningRate", learningRate)
                .and("initialAccumulatorValue", initialAccumulatorValue)
                .and("epsilon", epsilon);
    }

    @Override
    public AdagradSpec with(Members members) {
        return new AdagradSpec(
                members.real("learningRate"), members.real("initialAccumulatorValue"), members.real("epsilon"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .positive("learningRate", learningRate)
                .notNegative("initialAccumulatorValue", initialAccumulatorValue)
                .positive("epsilon", epsilon)
                .problems();
    }

    /** With another value: the step size. */
    @Override
    public AdagradSpec learningRate(double learningRate) {
        return with(members().and("learningRate", learningRate));
    }

    /** With another value: where the sum of squares starts. */
    public AdagradSpec initialAccumulatorValue(double initialAccumulatorValue) {
        return with(members().and("initialAccumulatorValue", initialAccumulatorValue));
    }

    /** With another value: keeps a division from becoming infinite. */
    public AdagradSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }
}
