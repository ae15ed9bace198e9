package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;
import io.allium.runtime.onednn.Softmax;

/** The softmax over the last axis, or its logarithm. */
record SoftmaxFunction(Softmax softmax) implements PlannedFunction {
    @Override
    public void forward(Planner planner, String what, NativeArray from, NativeArray to) {
        planner.add(
                softmax.forward(planner.arena(), what, from.layout()),
                Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to));
    }

    @Override
    public void backward(Planner planner, String what, NativeArray before, NativeArray after, NativeArray gradient) {
        planner.add(
                softmax.backward(planner.arena(), what, after.layout()),
                Arguments.of(Role.DESTINATION, after)
                        .and(Role.DESTINATION_GRADIENT, gradient)
                        .and(Role.SOURCE_GRADIENT, gradient));
    }
}
