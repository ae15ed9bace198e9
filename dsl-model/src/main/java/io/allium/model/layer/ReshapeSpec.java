package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Numbers;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link io.allium.Reshape}: the same values in another shape.
 *
 * @param targetShape the extents; one of them may be -1, which is what the others leave
 */
public record ReshapeSpec(List<Integer> targetShape) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final ReshapeSpec DEFAULTS = new ReshapeSpec(List.of());

    private static final int OPEN = -1;

    /** Copies. */
    public ReshapeSpec {
        targetShape = List.copyOf(targetShape);
    }

    @Override
    public String kind() {
        return "Reshape";
    }

    @Override
    public String shorthand() {
        return "targetShape";
    }

    @Override
    public Members members() {
        return Members.of("targetShape", targetShape);
    }

    @Override
    public ReshapeSpec with(Members members) {
        return new ReshapeSpec(members.integers("targetShape"));
    }

    @Override
    public List<Problem> problems() {
        Range range = new Range(kind());
        if (targetShape.isEmpty()) {
            return range.missing("targetShape", "{4, 4, 8}").problems();
        }
        List<Integer> possible = new ArrayList<>();
        for (int extent : targetShape) {
            boolean secondOpen = extent == OPEN && possible.contains(OPEN);
            possible.add(extent == OPEN && !secondOpen ? OPEN : Math.max(1, extent));
        }
        boolean severalOpen =
                targetShape.stream().filter(extent -> extent == OPEN).count() > 1;
        return range.require(
                        "targetShape",
                        possible.equals(targetShape),
                        "is " + Range.braces(targetShape) + "; "
                                + (severalOpen
                                        ? "only one number can be -1, the one that follows from the others."
                                        : "each number must be at least 1, or -1 for the one that follows from the others."),
                        "targetShape = " + Range.braces(possible))
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        long elements = input.shape().elements();
        int open = targetShape.indexOf(OPEN);
        long others = productWithout(open);
        if (open < 0 ? others != elements : elements % others != 0) {
            throw new ProblemException(differs(input, elements, others, open));
        }
        if (open < 0) {
            return Effect.of(new Shape(targetShape));
        }
        return Effect.of(new Shape(targetShape(open, Math.toIntExact(elements / others))));
    }

    /** The product of all extents but one. */
    private long productWithout(int index) {
        long product = 1;
        for (int axis = 0; axis < targetShape.size(); axis++) {
            if (axis != index) {
                product = Math.multiplyExact(product, (long) targetShape.get(axis));
            }
        }
        return product;
    }

    private List<Integer> targetShape(int index, int extent) {
        List<Integer> shape = new ArrayList<>(targetShape);
        shape.set(index, extent);
        return shape;
    }

    private Problem differs(Operand input, long elements, long others, int open) {
        String target = open < 0
                ? "the target shape " + new Shape(targetShape) + " holds " + Numbers.grouped(others)
                : "the target shape would hold a multiple of " + Numbers.grouped(others);
        String values = input.shape().rank() == 1
                ? Numbers.grouped(elements)
                : input.shape() + ", " + Numbers.grouped(elements);
        return Problem.error(
                        Code.PRODUCT_DIFFERS, "%s gives %s values, and %s.".formatted(input.name(), values, target))
                .at(new Place("", kind(), "targetShape"))
                .fix(open < 0 ? openAnAxis(elements) : "let the numbers multiply to a divisor of " + elements);
    }

    /** The first extent that may follow from the others, if there is one. */
    private String openAnAxis(long elements) {
        for (int axis = 0; axis < targetShape.size(); axis++) {
            if (elements % productWithout(axis) == 0) {
                return "targetShape = " + Range.braces(targetShape(axis, OPEN));
            }
        }
        return "let the numbers multiply to " + elements;
    }

    /** To another shape, of which one extent may be -1. */
    public ReshapeSpec targetShape(int... targetShape) {
        return with(members().and("targetShape", Axes.of(targetShape)));
    }
}
