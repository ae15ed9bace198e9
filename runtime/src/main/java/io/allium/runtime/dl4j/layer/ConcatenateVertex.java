package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Joins its inputs along one axis, as <a href="https://keras.io/api/layers/merging_layers/concatenate/">Keras's
 * Concatenate</a>. Inputs are {@code [batch, ...]}; all other axes must agree.
 */
public final class ConcatenateVertex extends KerasVertex {
    private static final long serialVersionUID = 1L;

    private final int axis;

    /**
     * A concatenation.
     *
     * @param axis the axis to join along, with the batch as axis 0
     */
    public ConcatenateVertex(int axis) {
        if (axis < 1) {
            throw new IllegalArgumentException("The axis is " + axis + "; it must be at least 1, after the batch.");
        }
        this.axis = axis;
    }

    @Override
    long[] outputShape(long[][] inputs) {
        long[] joined = inputs[0].clone();
        if (axis > joined.length) {
            throw new InvalidInputTypeException("There is no axis " + axis + " in " + Arrays.toString(joined) + ".");
        }
        for (int i = 1; i < inputs.length; i++) {
            long[] next = inputs[i];
            long total = joined[axis - 1] + (next.length < axis ? 0 : next[axis - 1]);
            joined[axis - 1] = next.length < axis ? 0 : next[axis - 1];
            if (!Arrays.equals(joined, next)) {
                throw new InvalidInputTypeException(
                        "Along axis " + axis + " one cannot join " + Arrays.deepToString(inputs) + ".");
            }
            joined[axis - 1] = total;
        }
        return joined;
    }

    @Override
    void forward(INDArray[] inputs, INDArray output) {
        long start = 0;
        for (INDArray input : inputs) {
            output.get(part(start, input)).assign(input);
            start += input.size(axis);
        }
    }

    @Override
    void backward(int input, INDArray[] inputs, INDArray outputGradient, INDArray inputGradient) {
        long start = 0;
        for (int before = 0; before < input; before++) {
            start += inputs[before].size(axis);
        }
        inputGradient.assign(outputGradient.get(part(start, inputGradient)));
    }

    private INDArrayIndex[] part(long start, INDArray input) {
        INDArrayIndex[] part = NDArrayIndex.allFor(input);
        part[axis] = NDArrayIndex.interval(start, start + input.size(axis));
        return part;
    }
}
