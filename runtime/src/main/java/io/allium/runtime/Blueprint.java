package io.allium.runtime;

import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;

/**
 * What a model is built from.
 *
 * @param declaration the network as its source declares it
 * @param network the network as the builder left it, of which every layer is known and nothing is wrong
 */
public record Blueprint(NetworkSpec declaration, InferredNetwork network) {}
