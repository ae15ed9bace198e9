package io.allium.runtime.noise;

import io.allium.model.layer.AlphaDropoutSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.GaussianDropoutSpec;
import io.allium.model.layer.GaussianNoiseSpec;
import io.allium.model.layer.NoiseSpec;
import io.allium.model.layer.SpatialDropout2DSpec;

/** The noise of each layer that makes some. */
public final class Noises {
    private Noises() {}

    /** What a layer does to values. */
    public static Noise of(NoiseSpec layer) {
        if (layer instanceof DropoutSpec dropout) {
            return new Dropping(dropout.rate());
        }
        if (layer instanceof SpatialDropout2DSpec dropout) {
            return new Dropping(dropout.rate());
        }
        if (layer instanceof AlphaDropoutSpec dropout) {
            return new AlphaDropping(dropout.rate());
        }
        if (layer instanceof GaussianDropoutSpec dropout) {
            return new GaussianFactors(dropout.rate());
        }
        if (layer instanceof GaussianNoiseSpec noise) {
            return new GaussianOffsets(noise.stddev());
        }
        throw new IllegalStateException("no noise for " + layer.kind());
    }
}
