package io.allium.runtime.engine;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Objective.Link;
import io.allium.model.layer.Activated;
import java.util.List;

/**
 * What an engine computes of a network: all of it but the last activation, where whoever reads the output applies it.
 */
public final class RawOutput {
    private RawOutput() {}

    /** The layers, each after those that feed it; the output layer is linear if its activation is the reader's. */
    public static List<InferredLayer> layers(InferredNetwork network) {
        return network.layers().stream().map(layer -> raw(network, layer)).toList();
    }

    private static InferredLayer raw(InferredNetwork network, InferredLayer layer) {
        boolean own = network.ownLink() != Link.NONE
                && layer.name().equals(network.output().name());
        return own && layer.layer() instanceof Activated last
                ? new InferredLayer(layer.node().with(last.withoutActivation()), layer.inputs(), layer.effect())
                : layer;
    }
}
