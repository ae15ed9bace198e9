package io.allium.runtime.onednn.plan;

import io.allium.runtime.function.ValueFunction;
import io.allium.runtime.onednn.NativeArray;
import java.nio.FloatBuffer;

/** An activation that oneDNN does not have, value by value in Java. */
record HostFunction(ValueFunction function) implements PlannedFunction {
    @Override
    public void forward(Planner planner, String what, NativeArray from, NativeArray to) {
        planner.add(what, () -> forward(from.floats(), to.floats()));
    }

    private void forward(FloatBuffer in, FloatBuffer out) {
        for (int i = 0; i < in.capacity(); i++) {
            out.put(i, (float) function.value(in.get(i)));
        }
    }

    @Override
    public void backward(Planner planner, String what, NativeArray before, NativeArray after, NativeArray gradient) {
        planner.add(what, () -> backward(before.floats(), gradient.floats()));
    }

    private void backward(FloatBuffer in, FloatBuffer gradient) {
        for (int i = 0; i < in.capacity(); i++) {
            gradient.put(i, (float) (gradient.get(i) * function.slope(in.get(i))));
        }
    }
}
