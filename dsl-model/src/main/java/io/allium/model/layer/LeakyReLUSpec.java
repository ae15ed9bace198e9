package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.LeakyReLU}: positive values, and a share of the others.
 *
 * @param negativeSlope the slope for negative values
 */
public record LeakyReLUSpec(double negativeSlope) implements FunctionSpec {
    /** The annotation's defaults. */
    public static final LeakyReLUSpec DEFAULTS = new LeakyReLUSpec(0.3);

    @Override
    public String kind() {
        return "LeakyReLU";
    }

    @Override
    public ActivationFunction activation() {
        return ActivationFunction.LEAKY_RELU;
    }

    @Override
    public String shorthand() {
        return "negativeSlope";
    }

    @Override
    public Members members() {
        return Members.of("negativeSlope", negativeSlope);
    }

    @Override
    public LeakyReLUSpec with(Members members) {
        return new LeakyReLUSpec(members.real("negativeSlope"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).notNegative("negativeSlope", negativeSlope).problems();
    }

    /** With another slope for negative values. */
    public LeakyReLUSpec negativeSlope(double negativeSlope) {
        return with(members().and("negativeSlope", negativeSlope));
    }
}
