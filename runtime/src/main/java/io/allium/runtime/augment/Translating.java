package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_translation/">Keras's
 * RandomTranslation</a>.
 *
 * @param down how far, as a part of the height
 * @param right how far, as a part of the width
 * @param resampling of pictures of the size
 */
public record Translating(Between down, Between right, Resampling resampling) implements Augmentation {
    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        return resampling.through(AffineMap.translation(
                right.draw(draws, 2L * example + 1) * resampling.width(),
                down.draw(draws, 2L * example) * resampling.height()));
    }
}
