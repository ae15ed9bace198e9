package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.runtime.engine.Engine;

/** Where engines come from. */
public final class Engines {
    private Engines() {}

    /**
     * The engine that {@code -Dallium.engine=} names, else the fastest that works on this machine. Its weights are all
     * 0.
     *
     * @param network a network of which every layer is known and nothing is wrong
     * @throws io.allium.runtime.AlliumException if there is no engine of that name, or it does not work here
     * @throws OutOfMemoryError if memory does not suffice for the weights
     */
    public static Engine of(InferredNetwork network) {
        EngineChoice choice = EngineChoice.current();
        return Nd4jMemory.around(() -> choice.engine(network));
    }
}
