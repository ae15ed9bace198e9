package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;

/**
 * A layer whose forward pass is planned.
 *
 * @param output what it puts out
 * @param backward its backward pass
 */
record Planned(Value output, Backward backward) {
    /** A layer that changes nothing: what it puts out is what it reads. */
    static Planned unchanged(Planner planner, InferredLayer layer, Value input) {
        Value output = new Value(layer.output(), input.data(), input.storage());
        return new Planned(output, gradient -> planner.gradients().handOn(output, gradient, input));
    }
}
