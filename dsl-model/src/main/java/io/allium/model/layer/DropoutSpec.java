package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Dropout}: while training, a random share of the values becomes 0.
 *
 * @param rate the share
 */
public record DropoutSpec(double rate) implements LayerSpec {
    /** The annotation's defaults. */
    public static final DropoutSpec DEFAULTS = new DropoutSpec(Unset.DOUBLE);

    @Override
    public String kind() {
        return "Dropout";
    }

    @Override
    public String words() {
        return "Dropout " + rate;
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
    public DropoutSpec with(Members members) {
        return new DropoutSpec(members.real("rate"));
    }

    @Override
    public List<Problem> problems() {
        Range range = new Range(kind());
        return (Double.isNaN(rate) ? range.missing("rate", "0.5") : range.share("rate", rate)).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }

    /** With another rate. */
    public DropoutSpec rate(double rate) {
        return with(members().and("rate", rate));
    }
}
