package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link io.allium.Dot}: products of two inputs along one axis of each, added up.
 *
 * @param axes the axis of each, one number for both, or two: 1 is the first of a shape, -1 the last
 * @param normalize whether each input is first divided by its length along the axis
 */
public record DotSpec(List<Integer> axes, boolean normalize) implements MergingSpec {
    /** The annotation's defaults. */
    public static final DotSpec DEFAULTS = new DotSpec(List.of(), false);

    /** Copies. */
    public DotSpec {
        axes = List.copyOf(axes);
    }

    @Override
    public String kind() {
        return "Dot";
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }

    @Override
    public Members members() {
        return Members.of("axes", axes).and("normalize", normalize);
    }

    @Override
    public DotSpec with(Members members) {
        return new DotSpec(members.integers("axes"), members.flag("normalize"));
    }

    @Override
    public List<Problem> problems() {
        Range range = new Range(kind());
        if (axes.isEmpty()) {
            return range.missing("axes", "1").problems();
        }
        return range.require(
                        "axes",
                        axes.size() <= 2,
                        Code.WRONG_LENGTH,
                        "has " + axes.size() + " numbers; give 1 for both inputs, or 2, one for each.",
                        "axes = {" + axes.get(0) + ", " + axes.get(axes.size() - 1) + "}")
                .require(
                        "axes",
                        !axes.contains(0),
                        Code.AXIS_OUT_OF_RANGE,
                        "has 0, which is the batch; the first axis of a shape is 1.",
                        "axes = -1, which is the last of both")
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand first = inputs.get(0);
        Operand second = inputs.get(1);
        int along = index(0, first);
        int with = index(1, second);
        int length = first.shape().axis(along);
        if (length != second.shape().axis(with)) {
            throw new ProblemException(Problem.error(
                            Code.SHAPES_DIFFER,
                            "axis %d of %s from %s is %d, and axis %d of %s from %s is %d; they must be equal."
                                    .formatted(
                                            along + 1,
                                            first.shape(),
                                            first.name(),
                                            length,
                                            with + 1,
                                            second.shape(),
                                            second.name(),
                                            second.shape().axis(with)))
                    .at(new Place("", kind(), ""))
                    .fix("name axes of one extent in axes, or let axis %d of %s be %d"
                            .formatted(with + 1, second.name(), length)));
        }
        List<Integer> left = without(first.shape(), along);
        left.addAll(without(second.shape(), with));
        Shape output = left.isEmpty() ? Shape.of(1) : new Shape(left);
        return new Effect(output, List.of(), Math.multiplyExact(output.elements(), (long) length), "");
    }

    private static List<Integer> without(Shape shape, int axis) {
        List<Integer> others = new ArrayList<>(shape.axes());
        others.remove(axis);
        return others;
    }

    /**
     * The axis of one of the inputs as an index into its shape, from 0.
     *
     * @param input 0 or 1
     * @param rank of its shape
     */
    public int index(int input, int rank) {
        return AxisNumbers.index(number(input), rank);
    }

    private int index(int input, Operand operand) {
        return AxisNumbers.index(
                number(input), operand, new Place("", kind(), "axes"), "axes = -1, which is the last of both");
    }

    private int number(int input) {
        return axes.get(Math.min(input, axes.size() - 1));
    }

    /** Along other axes: one number for both inputs, or one for each. */
    public DotSpec axes(int... axes) {
        return with(members().and("axes", Axes.of(axes)));
    }

    /** With or without division by the length. */
    public DotSpec normalize(boolean normalize) {
        return with(members().and("normalize", normalize));
    }
}
