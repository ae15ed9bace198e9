package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.List;

/** {@link io.allium.Add}: the sum of inputs of one shape. */
public record AddSpec() implements MergingSpec {
    /** The annotation's defaults. */
    public static final AddSpec DEFAULTS = new AddSpec();

    @Override
    public String kind() {
        return "Add";
    }

    @Override
    public Members members() {
        return Members.NONE;
    }

    @Override
    public AddSpec with(Members members) {
        return this;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand first = inputs.get(0);
        for (Operand other : inputs) {
            if (!other.shape().equals(first.shape())) {
                throw new ProblemException(Problem.error(
                                Code.SHAPES_DIFFER,
                                "%s gives %s and %s gives %s; only equal shapes can be added."
                                        .formatted(first.name(), first.shape(), other.name(), other.shape()))
                        .at(new Place("", kind(), ""))
                        .fix("padding = SAME where one branch shrinks, or a Conv2D of kernelSize = 1 where the"
                                + " channels differ"));
            }
        }
        return Effect.of(first.shape());
    }
}
