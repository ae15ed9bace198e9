package io.allium.runtime.dl4j.lowering;

import io.allium.FillMode;
import io.allium.FlipMode;
import io.allium.Interpolation;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.RandomBrightnessSpec;
import io.allium.model.layer.RandomContrastSpec;
import io.allium.model.layer.RandomCropSpec;
import io.allium.model.layer.RandomFlipSpec;
import io.allium.model.layer.RandomRotationSpec;
import io.allium.model.layer.RandomTranslationSpec;
import io.allium.model.layer.RandomZoomSpec;
import java.util.List;
import java.util.Random;

/** Draws layers that change pictures; not all fit every input. */
final class RandomAugmentation {
    private RandomAugmentation() {}

    static AugmentationSpec of(Random random) {
        FillMode fill = FillMode.values()[random.nextInt(4)];
        double value = fill == FillMode.FILL ? random.nextDouble() : 0;
        Interpolation interpolation = Interpolation.values()[random.nextInt(2)];
        List<Double> some = List.of(0.1 * random.nextInt(9));
        List<Double> other = List.of(-0.1 * random.nextInt(9), 0.1 * random.nextInt(9));
        return switch (random.nextInt(7)) {
            case 0 -> new RandomFlipSpec(FlipMode.values()[random.nextInt(3)]);
            case 1 -> new RandomTranslationSpec(some, other, fill, interpolation, value);
            case 2 -> new RandomRotationSpec(other, fill, interpolation, value);
            case 3 -> new RandomZoomSpec(some, random.nextBoolean() ? List.of() : other, fill, interpolation, value);
            case 4 -> new RandomContrastSpec(some, List.of(-100.0, 300.0));
            case 5 -> new RandomBrightnessSpec(other, List.of(-100.0, 300.0));
            default -> new RandomCropSpec(1 + random.nextInt(4), 1 + random.nextInt(4));
        };
    }
}
