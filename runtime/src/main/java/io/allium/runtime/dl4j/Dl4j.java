package io.allium.runtime.dl4j;

import io.allium.runtime.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** The way down to Deeplearning4j, for those who want it. */
public final class Dl4j {
    private Dl4j() {}

    /**
     * The graph that computes a model. Its outputs are raw: before the last activation, where the loss includes it.
     * What is done to the graph is done to the model.
     *
     * @param model any generated model
     */
    public static ComputationGraph network(Model<?, ?> model) {
        return ((GraphEngine) model.engine()).graph();
    }
}
