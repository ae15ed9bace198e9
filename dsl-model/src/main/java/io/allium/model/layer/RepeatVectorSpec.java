package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RepeatVector}: a row several times.
 *
 * @param n how often
 */
public record RepeatVectorSpec(int n) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final RepeatVectorSpec DEFAULTS = new RepeatVectorSpec(Unset.INT);

    @Override
    public String kind() {
        return "RepeatVector";
    }

    @Override
    public String shorthand() {
        return "n";
    }

    @Override
    public Members members() {
        return Members.of("n", n);
    }

    @Override
    public RepeatVectorSpec with(Members members) {
        return new RepeatVectorSpec(members.integer("n"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).required("n", n, 3).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        Ranks.row(input, kind());
        return Effect.of(Shape.of(n, input.shape().last()));
    }

    /** Repeated another number of times. */
    public RepeatVectorSpec n(int n) {
        return with(members().and("n", n));
    }
}
