package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.GaussianNoise}: while training, normally distributed numbers are added.
 *
 * @param stddev the standard deviation
 */
public record GaussianNoiseSpec(double stddev) implements NoiseSpec {
    /** The annotation's defaults. */
    public static final GaussianNoiseSpec DEFAULTS = new GaussianNoiseSpec(Unset.DOUBLE);

    @Override
    public String kind() {
        return "GaussianNoise";
    }

    @Override
    public String words() {
        return "GaussianNoise " + stddev;
    }

    @Override
    public String shorthand() {
        return "stddev";
    }

    @Override
    public Members members() {
        return Members.of("stddev", stddev);
    }

    @Override
    public GaussianNoiseSpec with(Members members) {
        return new GaussianNoiseSpec(members.real("stddev"));
    }

    @Override
    public List<Problem> problems() {
        return Double.isNaN(stddev)
                ? new Range(kind()).missing("stddev", "0.1").problems()
                : new Range(kind())
                        .require(
                                "stddev",
                                stddev >= 0 && stddev <= 1,
                                "is " + stddev + "; it must be at least 0 and at most 1.",
                                "stddev = 1, or less; scale the values before if they need more")
                        .problems();
    }

    /** With another standard deviation. */
    public GaussianNoiseSpec stddev(double stddev) {
        return with(members().and("stddev", stddev));
    }
}
