package io.allium.runtime.onednn.plan;

import java.util.List;

/** One layer in a plan. */
interface Operation {
    /**
     * Adds the steps of the forward pass.
     *
     * @param inputs what the layers put out that feed this one
     * @return what this one puts out
     */
    Value forward(Planner planner, List<Value> inputs);

    /**
     * Adds the steps of the backward pass: those of the layer's own parameters, and those that give each input its part
     * of the gradient.
     *
     * @param planner knows the gradient of the output, which is complete
     */
    void backward(Planner planner);
}
