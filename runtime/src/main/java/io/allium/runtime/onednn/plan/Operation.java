package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import java.util.List;

/** How one kind of layer is computed. */
@FunctionalInterface
interface Operation {
    /**
     * Adds the steps of a layer's forward pass to a plan.
     *
     * @param layer of this kind
     * @param inputs what the layers put out that feed it
     */
    Planned plan(Planner planner, InferredLayer layer, List<Value> inputs);
}
