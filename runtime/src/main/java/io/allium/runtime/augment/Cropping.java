package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;
import java.util.Optional;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop/">Keras's RandomCrop</a> of
 * pictures that are at least as large: in training one part for the whole batch; else as much of the middle as has the
 * part's form, made as small as the part.
 *
 * @param resampling from a picture to the part
 */
public record Cropping(Resampling resampling) implements Augmentation {
    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        int high = resampling.input().get(0) - resampling.height();
        int wide = resampling.input().get(1) - resampling.width();
        boolean room = high > 0 && wide > 0;
        int top = room ? (int) draws.uniform(0, 0, high + 1) : high / 2;
        int left = room ? (int) draws.uniform(1, 0, wide + 1) : wide / 2;
        return resampling.through(AffineMap.window(top, left, 1, 1));
    }

    @Override
    public Optional<ExampleFunction> resting() {
        int height = resampling.input().get(0);
        int width = resampling.input().get(1);
        int rows = part(height, width, resampling.height(), resampling.width());
        int columns = part(width, height, resampling.width(), resampling.height());
        return Optional.of(resampling.through(AffineMap.window(
                (height - rows) / 2,
                (width - columns) / 2,
                (double) rows / resampling.height(),
                (double) columns / resampling.width())));
    }

    /** As much of a length as goes with all of the other. */
    private static int part(int length, int other, int wanted, int otherWanted) {
        return Math.max(1, Math.min(length, (int) ((double) other * wanted / otherWanted)));
    }
}
