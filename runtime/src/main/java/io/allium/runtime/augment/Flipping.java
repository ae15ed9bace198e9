package io.allium.runtime.augment;

import io.allium.FlipMode;
import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/">Keras's RandomFlip</a>:
 * half of the pictures are flipped; where both directions are, both at once.
 *
 * @param mode the direction
 * @param resampling of pictures of the size
 */
public record Flipping(FlipMode mode, Resampling resampling) implements Augmentation {
    private static final double HALF = 0.5;

    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        return function(draws.uniform(example) <= HALF);
    }

    /** What is done to a picture that is flipped, or not. */
    ExampleFunction function(boolean flips) {
        boolean across = flips && mode != FlipMode.VERTICAL;
        boolean down = flips && mode != FlipMode.HORIZONTAL;
        return resampling.through(new AffineMap(
                across ? -1 : 1,
                0,
                across ? resampling.width() - 1 : 0,
                0,
                down ? -1 : 1,
                down ? resampling.height() - 1 : 0));
    }
}
