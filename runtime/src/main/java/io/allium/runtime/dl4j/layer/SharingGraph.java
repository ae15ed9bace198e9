package io.allium.runtime.dl4j.layer;

import io.allium.model.InferredNetwork;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * A graph in which layers use the parameters of others. DL4J knows no such thing: each finds a gradient of its own, and
 * these are added when all layers have been passed.
 */
public final class SharingGraph extends ComputationGraph {
    private static final long serialVersionUID = 1L;

    /** A graph. */
    public SharingGraph(ComputationGraphConfiguration configuration) {
        super(configuration);
    }

    /** Lets the layers of an initialised graph use the parameters that the network says. */
    public static void connect(InferredNetwork network, ComputationGraph graph) {
        network.layers().stream()
                .filter(layer -> !layer.effect().weights().isEmpty())
                .forEach(layer -> layer.node()
                        .sharedWith()
                        .ifPresent(owner -> own(graph, layer.name()).shareWith(own(graph, owner))));
    }

    private static KerasImplementation<?> own(ComputationGraph graph, String name) {
        return (KerasImplementation<?>) graph.getLayer(name);
    }

    /** DL4J's other method of this name calls this one. */
    @Override
    public void computeGradientAndScore() {
        super.computeGradientAndScore();
        addShares();
    }

    private void addShares() {
        Arrays.stream(getLayers())
                .filter(KerasImplementation.class::isInstance)
                .forEach(layer -> ((KerasImplementation<?>) layer).addShares());
    }
}
