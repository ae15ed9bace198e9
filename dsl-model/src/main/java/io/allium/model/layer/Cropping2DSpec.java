package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Cropping2D}: a picture without its border.
 *
 * @param cropping how many rows and columns go: one number for all sides, two for rows and columns, or four
 */
public record Cropping2DSpec(List<Integer> cropping) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final Cropping2DSpec DEFAULTS = new Cropping2DSpec(List.of(0));

    /** Copies. */
    public Cropping2DSpec {
        cropping = List.copyOf(cropping);
    }

    @Override
    public String kind() {
        return "Cropping2D";
    }

    @Override
    public String shorthand() {
        return "cropping";
    }

    @Override
    public Members members() {
        return Members.of("cropping", cropping);
    }

    @Override
    public Cropping2DSpec with(Members members) {
        return new Cropping2DSpec(members.integers("cropping"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).sides("cropping", cropping).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        Ranks.picture(input, kind());
        Sides sides = sides();
        return Effect.of(Shape.of(
                left(input, 0, "rows", sides.top(), sides.bottom()),
                left(input, 1, "columns", sides.left(), sides.right()),
                input.shape().last()));
    }

    private int left(Operand input, int axis, String noun, int before, int after) {
        int extent = input.shape().axis(axis);
        long left = (long) extent - before - after;
        if (left < 1) {
            throw new ProblemException(Problem.error(
                            Code.NOTHING_LEFT,
                            "cutting %d and %d off the %d %s of the %s map from %s leaves nothing."
                                    .formatted(before, after, extent, noun, input.shape(), input.name()))
                    .at(new Place("", kind(), "cropping"))
                    .fix("cut off fewer than " + extent + " " + noun + " in all"));
        }
        return (int) left;
    }

    /** How much each side loses. */
    public Sides sides() {
        return Sides.of(cropping);
    }

    /** With other sides: one number for all, two for rows and columns, or top, bottom, left and right. */
    public Cropping2DSpec cropping(int... cropping) {
        return with(members().and("cropping", Axes.of(cropping)));
    }
}
