package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import org.jspecify.annotations.Nullable;

/** How a plan computes an activation. */
interface PlannedFunction {
    /** The same as a part of other primitives, or null. */
    default @Nullable Eltwise eltwise() {
        return null;
    }

    /**
     * Adds the steps that compute it.
     *
     * @param what it is, for profiles
     * @param from what it reads
     * @param to what it writes, which lies alike
     */
    void forward(Planner planner, String what, NativeArray from, NativeArray to);

    /**
     * Adds the steps that turn the gradient of what it writes into that of what it reads, in place.
     *
     * @param what it is, for profiles
     * @param before what it reads
     * @param after what it writes
     */
    void backward(Planner planner, String what, NativeArray before, NativeArray after, NativeArray gradient);
}
