package io.allium.runtime.dl4j.layer;

import io.allium.runtime.kernel.Merging;
import io.allium.runtime.kernel.Values;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Merges its inputs by one of our own kernels, example by example. */
public final class MergingVertex extends KerasVertex {
    private static final long serialVersionUID = 1L;

    private final Merging kernel;
    private final long[] output;

    /**
     * A merge.
     *
     * @param kernel what is made of one example of each input
     * @param output the shape of one example of the output
     */
    public MergingVertex(Merging kernel, long... output) {
        this.kernel = kernel;
        this.output = output.clone();
    }

    @Override
    long[] outputShape(long[][] inputs) {
        return output.clone();
    }

    @Override
    void forward(INDArray[] inputs, INDArray result) {
        for (int example = 0; example < result.size(0); example++) {
            kernel.forward(examples(inputs, example), values(result, example));
        }
    }

    @Override
    void backward(int input, INDArray[] inputs, INDArray outputGradient, INDArray inputGradient) {
        for (int example = 0; example < outputGradient.size(0); example++) {
            kernel.backward(
                    input, examples(inputs, example), values(outputGradient, example), values(inputGradient, example));
        }
    }

    private static List<Values> examples(INDArray[] arrays, int example) {
        return Arrays.stream(arrays).map(array -> values(array, example)).toList();
    }

    private static Values values(INDArray array, int example) {
        return Numbers.of(array, example, 1).values();
    }
}
