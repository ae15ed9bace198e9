package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.ZeroPadding2D}: zeros around a picture.
 *
 * @param padding how many rows and columns: one number for all sides, two for rows and columns, or four
 */
public record ZeroPadding2DSpec(List<Integer> padding) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final ZeroPadding2DSpec DEFAULTS = new ZeroPadding2DSpec(List.of(1));

    /** Copies. */
    public ZeroPadding2DSpec {
        padding = List.copyOf(padding);
    }

    @Override
    public String kind() {
        return "ZeroPadding2D";
    }

    @Override
    public String shorthand() {
        return "padding";
    }

    @Override
    public Members members() {
        return Members.of("padding", padding);
    }

    @Override
    public ZeroPadding2DSpec with(Members members) {
        return new ZeroPadding2DSpec(members.integers("padding"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).sides("padding", padding).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        Shape input = inputs.get(0).shape();
        Sides sides = sides();
        return Effect.of(Shape.of(
                Math.addExact(input.axis(0), Math.addExact(sides.top(), sides.bottom())),
                Math.addExact(input.axis(1), Math.addExact(sides.left(), sides.right())),
                input.last()));
    }

    /** How much each side gets. */
    public Sides sides() {
        return Sides.of(padding);
    }

    /** With other sides: one number for all, two for rows and columns, or top, bottom, left and right. */
    public ZeroPadding2DSpec padding(int... padding) {
        return with(members().and("padding", Axes.of(padding)));
    }
}
