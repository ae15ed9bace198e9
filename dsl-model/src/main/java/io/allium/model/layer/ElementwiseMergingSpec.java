package io.allium.model.layer;

import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * A merging layer that makes one value of those at the same place of its inputs, which are
 * {@linkplain Shape#stretchedWith stretched} to one shape.
 */
public sealed interface ElementwiseMergingSpec extends MergingSpec
        permits AddSpec, SubtractSpec, MultiplySpec, AverageSpec, MaximumSpec, MinimumSpec {
    @Override
    default Effect effect(List<Operand> inputs) {
        Shape merged = inputs.get(0).shape();
        for (int i = 1; i < inputs.size(); i++) {
            Optional<Shape> wider = merged.stretchedWith(inputs.get(i).shape());
            if (wider.isEmpty()) {
                throw differ(inputs.subList(0, i), inputs.get(i));
            }
            merged = wider.get();
        }
        return Effect.of(merged);
    }

    /** Names two that do not fit: one of the first inputs, and the one that does not fit them all together. */
    private ProblemException differ(List<Operand> before, Operand other) {
        Operand first = before.stream()
                .filter(operand -> operand.shape().stretchedWith(other.shape()).isEmpty())
                .findFirst()
                .orElseThrow();
        return new ProblemException(Problem.error(
                        Code.SHAPES_DIFFER,
                        "%s gives %s and %s gives %s; axis by axis, from the last, they must be equal or 1."
                                .formatted(first.name(), first.shape(), other.name(), other.shape()))
                .at(new Place("", kind(), ""))
                .fix(toFit(first, other)));
    }

    private static String toFit(Operand first, Operand other) {
        Shape a = first.shape();
        Shape b = other.shape();
        if (a.rank() != b.rank()) {
            return toOneRank(first, other);
        }
        if (a.equals(b.withLast(a.last()))) {
            return a.rank() == 3
                    ? "put @Conv2D(filters = " + a.last() + ", kernelSize = 1) after " + other.name()
                    : "put @Dense(" + a.last() + ") after " + other.name();
        }
        return a.rank() == 3
                ? "let both branches have padding = SAME and the same strides"
                : "let both have the same axes, for example with @Reshape";
    }

    private static String toOneRank(Operand first, Operand other) {
        boolean firstIsSmaller = first.shape().rank() < other.shape().rank();
        Operand smaller = firstIsSmaller ? first : other;
        Operand larger = firstIsSmaller ? other : first;
        return smaller.shape().rank() == 1
                ? "put @Flatten and @Dense(" + smaller.shape().last() + ") after " + larger.name()
                : "let both have the same axes, for example with @Reshape";
    }
}
