package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/">Keras's
 * RandomRotation</a>.
 *
 * @param turns how far, as a part of a full turn, counter-clockwise
 * @param resampling of pictures of the size
 */
public record Rotating(Between turns, Resampling resampling) implements Augmentation {
    private static final double TURN = 360;

    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        double degrees = turns.draw(draws, example) * TURN;
        return resampling.through(AffineMap.rotation(degrees, resampling.height(), resampling.width()));
    }
}
