package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_brightness/">Keras's
 * RandomBrightness</a>.
 *
 * @param channels values a pixel
 * @param part what is added, as a part of the range of values
 * @param values the least and the largest that come out
 */
public record Brightening(int channels, Between part, Between values) implements Augmentation {
    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        double offset = part.draw(draws, example) * (values.most() - values.least());
        return new Recolouring(channels, 1, offset, values.least(), values.most());
    }
}
