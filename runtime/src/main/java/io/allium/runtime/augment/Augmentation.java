package io.allium.runtime.augment;

import io.allium.runtime.engine.Draws;
import io.allium.runtime.function.ExampleFunction;
import java.io.Serializable;
import java.util.Optional;

/** How a layer changes pictures at random while a network trains. */
public interface Augmentation extends Serializable {
    /**
     * What is done to a picture in a step of training.
     *
     * @param draws of the layer, in this step
     * @param example the picture's number in the batch, from 0
     */
    ExampleFunction drawn(Draws draws, int example);

    /** What is done to every picture outside of training; empty if that is nothing. */
    default Optional<ExampleFunction> resting() {
        return Optional.empty();
    }
}
