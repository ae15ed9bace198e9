package io.allium.runtime.function;

import java.io.Serializable;

/** A function of all values of one example, which lie in row-major order, channels last. */
public interface ExampleFunction extends Serializable {
    /**
     * The function.
     *
     * @param input the values of the example; it is not changed
     * @param output to be filled
     */
    void forward(double[] input, double[] output);

    /**
     * The gradient of a loss by the input, from that by the output.
     *
     * @param input what the function read; it is not changed
     * @param outputGradient as long as the output; it is not changed
     * @param inputGradient to be filled
     */
    void backward(double[] input, double[] outputGradient, double[] inputGradient);
}
