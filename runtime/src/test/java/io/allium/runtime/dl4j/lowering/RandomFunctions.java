package io.allium.runtime.dl4j.lowering;

import io.allium.model.layer.ELUSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.LeakyReLUSpec;
import io.allium.model.layer.ReLUSpec;
import io.allium.model.layer.SoftmaxSpec;
import java.util.Random;

/** Draws layers that are an activation, with arguments; not all fit every input. */
final class RandomFunctions {
    private RandomFunctions() {}

    static FunctionSpec of(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> ReLUSpec.DEFAULTS;
            case 1 ->
                new ReLUSpec(
                        random.nextBoolean() ? Double.POSITIVE_INFINITY : 0.5 + random.nextDouble(),
                        random.nextBoolean() ? 0 : random.nextDouble(),
                        random.nextBoolean() ? 0 : 0.5 * random.nextDouble());
            case 2 -> LeakyReLUSpec.DEFAULTS.negativeSlope(random.nextDouble());
            case 3 -> ELUSpec.DEFAULTS.alpha(2 * random.nextDouble() - 0.5);
            case 4 -> SoftmaxSpec.DEFAULTS.axis(random.nextBoolean() ? -1 : 1 + random.nextInt(3));
            default -> SoftmaxSpec.DEFAULTS.axis(-1, 1 + random.nextInt(2));
        };
    }
}
