package io.allium.model.layer;

import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;

/** Axes as a declaration numbers them: 1 is the first of a shape, -1 the last. */
final class AxisNumbers {
    private AxisNumbers() {}

    /** The axis as an index into a shape, from 0; out of range if there is no such axis. */
    static int index(int axis, int rank) {
        return axis < 0 ? rank + axis : axis - 1;
    }

    /**
     * The axis as an index into the shape of an input, from 0.
     *
     * @param place the member that names the axis
     * @param fix what to do if there is no such axis
     */
    static int index(int axis, Operand input, Place place, String fix) {
        int rank = input.shape().rank();
        int index = index(axis, rank);
        if (index < 0 || index >= rank) {
            throw new ProblemException(Problem.error(
                            Code.AXIS_OUT_OF_RANGE,
                            place.member() + " is " + axis + ", and " + input.shape() + " from " + input.name()
                                    + " has " + (rank == 1 ? "only axis 1." : "the axes 1 to " + rank + "."))
                    .at(place)
                    .fix(fix));
        }
        return index;
    }
}
