package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;

/**
 * <a href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_zoom/">Keras's RandomZoom</a>.
 *
 * @param rows how much more of the height is seen
 * @param columns likewise of the width
 * @param alike whether as much of the width is drawn as of the height
 * @param resampling of pictures of the size
 */
public record Zooming(Between rows, Between columns, boolean alike, Resampling resampling) implements Augmentation {
    @Override
    public ExampleFunction drawn(Draws draws, int example) {
        double down = 1 + rows.draw(draws, 2L * example);
        double across = alike ? down : 1 + columns.draw(draws, 2L * example + 1);
        return resampling.through(AffineMap.zoom(down, across, resampling.height(), resampling.width()));
    }
}
