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
 * {@link io.allium.Concatenate}: inputs side by side along one axis.
 *
 * @param axis the axis: 1 is the first of a shape, -1 the last
 */
public record ConcatenateSpec(int axis) implements MergingSpec {
    /** The annotation's defaults. */
    public static final ConcatenateSpec DEFAULTS = new ConcatenateSpec(-1);

    @Override
    public String kind() {
        return "Concatenate";
    }

    @Override
    public Members members() {
        return Members.of("axis", axis);
    }

    @Override
    public ConcatenateSpec with(Members members) {
        return new ConcatenateSpec(members.integer("axis"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .require(
                        "axis",
                        axis != 0,
                        Code.AXIS_OUT_OF_RANGE,
                        "is 0, which is the batch; the first axis of a shape is 1.",
                        "leave axis out: it is then the last axis")
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand first = inputs.get(0);
        int along = index(first);
        int extent = first.shape().axis(along);
        for (Operand other : inputs.subList(1, inputs.size())) {
            requireAgreement(first, other, along);
            extent = Math.addExact(extent, other.shape().axis(along));
        }
        return Effect.of(first.shape().with(along, extent));
    }

    /**
     * The axis as an index into a shape, from 0.
     *
     * @param rank of the shape
     */
    public int index(int rank) {
        return AxisNumbers.index(axis, rank);
    }

    private int index(Operand first) {
        return AxisNumbers.index(
                axis, first, new Place("", kind(), "axis"), "leave axis out: it is then the last axis");
    }

    private void requireAgreement(Operand first, Operand other, int along) {
        Shape a = first.shape();
        Shape b = other.shape();
        if (a.rank() != b.rank()) {
            throw differ(first, other, "both need the same number of axes");
        }
        if (!a.equals(b.with(along, a.axis(along)))) {
            throw differ(first, other, "they may only differ on axis " + (along + 1));
        }
    }

    private ProblemException differ(Operand first, Operand other, String need) {
        return new ProblemException(Problem.error(
                        Code.SHAPES_DIFFER,
                        "%s gives %s and %s gives %s; %s."
                                .formatted(first.name(), first.shape(), other.name(), other.shape(), need))
                .at(new Place("", kind(), ""))
                .fix(toAgree(first, other)));
    }

    private String toAgree(Operand first, Operand other) {
        String last = axis == -1 ? "" : ", and leave axis out";
        if (first.shape().rank() != other.shape().rank()) {
            Operand map = first.shape().rank() > other.shape().rank() ? first : other;
            return "put @Flatten after " + map.name() + last;
        }
        return "let both branches have padding = SAME and the same strides, or put @Flatten after both" + last;
    }

    /** Along another axis. */
    public ConcatenateSpec axis(int axis) {
        return with(members().and("axis", axis));
    }
}
