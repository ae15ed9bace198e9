package io.allium.runtime.dl4j.lowering;

import io.allium.model.layer.ActivityRegularizationSpec;
import io.allium.model.layer.AlphaDropoutSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.GaussianDropoutSpec;
import io.allium.model.layer.GaussianNoiseSpec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.SpatialDropout2DSpec;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws layers that regularise; not all fit every input. */
final class RandomNoise {
    private RandomNoise() {}

    static LayerSpec of(Random random) {
        double rate = 0.1 * random.nextInt(9);
        return switch (random.nextInt(7)) {
            case 0 -> DropoutSpec.DEFAULTS.rate(rate).noiseShape(shared(random));
            case 1 -> SpatialDropout2DSpec.DEFAULTS.rate(rate);
            case 2 -> GaussianDropoutSpec.DEFAULTS.rate(rate);
            case 3 -> GaussianNoiseSpec.DEFAULTS.stddev(rate);
            case 4 -> AlphaDropoutSpec.DEFAULTS.rate(rate);
            case 5 -> AlphaDropoutSpec.DEFAULTS.rate(rate).noiseShape(shared(random));
            default ->
                ActivityRegularizationSpec.DEFAULTS.l1(0.01 * random.nextInt(3)).l2(0.01 * random.nextInt(3));
        };
    }

    private static int[] shared(Random random) {
        int rank = random.nextInt(4) == 0 ? 1 : 3;
        return IntStream.range(0, rank)
                .map(axis -> random.nextBoolean() ? 1 : -1)
                .toArray();
    }
}
