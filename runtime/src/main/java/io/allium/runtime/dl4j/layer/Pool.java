package io.allium.runtime.dl4j.layer;

/** What {@link Pooling2DLayer} makes of one picture. */
interface Pool {
    /**
     * Fills the output.
     *
     * @param input {@code [height, width, channels]}
     * @param output {@code [places, channels]}
     */
    void forward(Numbers input, Numbers output);

    /**
     * Adds to the gradient of the input.
     *
     * @param input {@code [height, width, channels]}
     * @param outputGradient {@code [places, channels]}
     * @param inputGradient {@code [height, width, channels]}
     */
    void backward(Numbers input, Numbers outputGradient, Numbers inputGradient);
}
