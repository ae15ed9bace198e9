package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.GaussianDropout}: while training, values are multiplied by normally distributed numbers around 1.
 *
 * @param rate that of the dropout that is as noisy
 */
public record GaussianDropoutSpec(double rate) implements NoiseSpec {
    /** The annotation's defaults. */
    public static final GaussianDropoutSpec DEFAULTS = new GaussianDropoutSpec(Unset.DOUBLE);

    @Override
    public String kind() {
        return "GaussianDropout";
    }

    @Override
    public String words() {
        return "GaussianDropout " + rate;
    }

    @Override
    public String shorthand() {
        return "rate";
    }

    @Override
    public Members members() {
        return Members.of("rate", rate);
    }

    @Override
    public GaussianDropoutSpec with(Members members) {
        return new GaussianDropoutSpec(members.real("rate"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).requiredShare("rate", rate).problems();
    }

    /** With another rate. */
    public GaussianDropoutSpec rate(double rate) {
        return with(members().and("rate", rate));
    }
}
