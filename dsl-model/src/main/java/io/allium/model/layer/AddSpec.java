package io.allium.model.layer;

import io.allium.model.Shape;
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
    public Effect effect(List<Operand> inputs) {
        Operand first = inputs.get(0);
        for (Operand other : inputs) {
            if (!other.shape().equals(first.shape())) {
                throw new ProblemException(Problem.error(
                                Code.SHAPES_DIFFER,
                                "%s gives %s and %s gives %s; only equal shapes can be added."
                                        .formatted(first.name(), first.shape(), other.name(), other.shape()))
                        .at(new Place("", kind(), ""))
                        .fix(toEqual(first, other)));
            }
        }
        return Effect.of(first.shape());
    }

    private static String toEqual(Operand first, Operand other) {
        Shape a = first.shape();
        Shape b = other.shape();
        if (a.rank() != b.rank()) {
            boolean firstIsRow = a.rank() < b.rank();
            int units = (firstIsRow ? a : b).last();
            return "put @Flatten and @Dense(" + units + ") after " + (firstIsRow ? other : first).name();
        }
        if (a.rank() == 1) {
            return "put @Dense(" + a.last() + ") after " + other.name();
        }
        if (a.equals(b.withLast(a.last()))) {
            return "put @Conv2D(filters = " + a.last() + ", kernelSize = 1) after " + other.name();
        }
        return "let both branches have padding = SAME and the same strides";
    }
}
