package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;

/** An activation that oneDNN computes value by value. */
record EltwiseFunction(Eltwise eltwise) implements PlannedFunction {
    @Override
    public void forward(Planner planner, String what, NativeArray from, NativeArray to) {
        planner.add(
                eltwise.forward(planner.arena(), what, from.layout()),
                Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to));
    }

    @Override
    public void backward(Planner planner, String what, NativeArray before, NativeArray after, NativeArray gradient) {
        Arguments known =
                eltwise.fromOutput() ? Arguments.of(Role.DESTINATION, after) : Arguments.of(Role.SOURCE, before);
        planner.add(
                eltwise.backward(planner.arena(), what, after.layout()),
                known.and(Role.DESTINATION_GRADIENT, gradient).and(Role.SOURCE_GRADIENT, gradient));
    }
}
