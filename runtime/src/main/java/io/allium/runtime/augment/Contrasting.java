package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/">Keras's
 * RandomContrast</a>.
 *
 * @param channels values a pixel
 * @param factor what the distance from the mean of a channel is multiplied by
 * @param values the least and the largest that come out
 */
public record Contrasting(int channels, Between factor, Between values) implements Augmentation {
    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        return new Recolouring(channels, factor.draw(draws, example), 0, values.least(), values.most());
    }
}
