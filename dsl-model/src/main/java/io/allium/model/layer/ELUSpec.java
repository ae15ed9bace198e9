package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.ELU}: the exponential linear unit.
 *
 * @param alpha what negative values approach, times -1
 */
public record ELUSpec(double alpha) implements FunctionSpec {
    /** The annotation's defaults. */
    public static final ELUSpec DEFAULTS = new ELUSpec(1);

    @Override
    public String kind() {
        return "ELU";
    }

    @Override
    public ActivationFunction activation() {
        return ActivationFunction.ELU;
    }

    @Override
    public String shorthand() {
        return "alpha";
    }

    @Override
    public Members members() {
        return Members.of("alpha", alpha);
    }

    @Override
    public ELUSpec with(Members members) {
        return new ELUSpec(members.real("alpha"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).finite("alpha", alpha).problems();
    }

    /** With another alpha. */
    public ELUSpec alpha(double alpha) {
        return with(members().and("alpha", alpha));
    }
}
