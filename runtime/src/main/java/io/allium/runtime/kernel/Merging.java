package io.allium.runtime.kernel;

import java.io.Serializable;
import java.util.List;

/** What makes one array of several. */
public interface Merging extends Serializable {
    /**
     * Fills the output of one example.
     *
     * @param inputs of the example, row-major
     * @param output to be filled, row-major
     */
    void forward(List<? extends Values> inputs, Values output);

    /**
     * Fills the gradient of one input, for one example.
     *
     * @param input which one
     * @param inputs of the example, row-major
     * @param outputGradient of the example, row-major
     * @param inputGradient to be filled, row-major
     */
    void backward(int input, List<? extends Values> inputs, Values outputGradient, Values inputGradient);
}
