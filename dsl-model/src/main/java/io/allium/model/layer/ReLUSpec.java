package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.ReLU}: the rectified linear unit.
 *
 * @param maxValue the largest value that comes out
 * @param negativeSlope the slope up to the threshold
 * @param threshold where values begin to pass
 */
public record ReLUSpec(double maxValue, double negativeSlope, double threshold) implements FunctionSpec {
    /** The annotation's defaults. */
    public static final ReLUSpec DEFAULTS = new ReLUSpec(Double.POSITIVE_INFINITY, 0, 0);

    @Override
    public String kind() {
        return "ReLU";
    }

    @Override
    public ActivationFunction activation() {
        return ActivationFunction.RELU;
    }

    @Override
    public Members members() {
        return Members.of("maxValue", maxValue)
                .and("negativeSlope", negativeSlope)
                .and("threshold", threshold);
    }

    @Override
    public ReLUSpec with(Members members) {
        return new ReLUSpec(members.real("maxValue"), members.real("negativeSlope"), members.real("threshold"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .require(
                        "maxValue",
                        maxValue >= 0,
                        "is " + maxValue + "; it must be at least 0.",
                        "maxValue = 6, or leave it out")
                .notNegative("negativeSlope", negativeSlope)
                .notNegative("threshold", threshold)
                .problems();
    }

    /** With another largest value. */
    public ReLUSpec maxValue(double maxValue) {
        return with(members().and("maxValue", maxValue));
    }

    /** With another slope up to the threshold. */
    public ReLUSpec negativeSlope(double negativeSlope) {
        return with(members().and("negativeSlope", negativeSlope));
    }

    /** With another threshold. */
    public ReLUSpec threshold(double threshold) {
        return with(members().and("threshold", threshold));
    }
}
