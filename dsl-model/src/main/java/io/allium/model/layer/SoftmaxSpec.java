package io.allium.model.layer;

import io.allium.ActivationFunction;
import io.allium.model.Members;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@link io.allium.Softmax}: exponentials that add up to 1 over some axes.
 *
 * @param axis the axes of a sum: 1 is the first of a shape, -1 the last
 */
public record SoftmaxSpec(List<Integer> axis) implements FunctionSpec {
    /** The annotation's defaults. */
    public static final SoftmaxSpec DEFAULTS = new SoftmaxSpec(List.of(-1));

    /** Copies. */
    public SoftmaxSpec {
        axis = List.copyOf(axis);
    }

    @Override
    public String kind() {
        return "Softmax";
    }

    @Override
    public ActivationFunction activation() {
        return ActivationFunction.SOFTMAX;
    }

    @Override
    public Members members() {
        return Members.of("axis", axis);
    }

    @Override
    public SoftmaxSpec with(Members members) {
        return new SoftmaxSpec(members.integers("axis"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .require(
                        "axis",
                        !axis.isEmpty(),
                        Code.WRONG_LENGTH,
                        "is empty; a sum needs at least one axis.",
                        "leave axis out: it is then the last axis")
                .require(
                        "axis",
                        !axis.contains(0),
                        Code.AXIS_OUT_OF_RANGE,
                        "is 0, which is the batch; the first axis of a shape is 1.",
                        "leave axis out: it is then the last axis")
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        int rank = input.shape().rank();
        for (int each : axis) {
            if (Math.abs(each) > rank) {
                throw refuse("axis is " + each + ", and " + input.shape() + " from " + input.name() + " has "
                        + (rank == 1 ? "only axis 1." : "the axes 1 to " + rank + "."));
            }
        }
        if (indices(rank).size() < axis.size()) {
            throw refuse("axis names one axis of " + input.shape() + " from " + input.name() + " twice.");
        }
        return Effect.of(input.shape());
    }

    private ProblemException refuse(String sentence) {
        return new ProblemException(Problem.error(Code.AXIS_OUT_OF_RANGE, sentence)
                .at(new Place("", kind(), "axis"))
                .fix("leave axis out: it is then the last axis"));
    }

    /**
     * The axes as indices into a shape, from 0, in order.
     *
     * @param rank of the shape
     */
    public Set<Integer> indices(int rank) {
        Set<Integer> indices = new TreeSet<>();
        axis.forEach(each -> indices.add(each < 0 ? rank + each : each - 1));
        return indices;
    }

    /** Whether the sum is over the last axis of a shape, as that of the activation is. */
    public boolean isOverTheLast(int rank) {
        return indices(rank).equals(Set.of(rank - 1));
    }

    /** Over other axes. */
    public SoftmaxSpec axis(int... axis) {
        return with(members().and("axis", Axes.of(axis)));
    }
}
