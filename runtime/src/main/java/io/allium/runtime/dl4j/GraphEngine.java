package io.allium.runtime.dl4j;

import io.allium.runtime.engine.Engine;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** An engine whose weights and optimiser are those of a DL4J graph. */
interface GraphEngine extends Engine {
    /** The graph; who changes its weights changes the engine's. */
    ComputationGraph graph();
}
