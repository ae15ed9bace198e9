package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.LstmLayer.BIAS;
import static io.allium.runtime.dl4j.layer.LstmLayer.KERNEL;
import static io.allium.runtime.dl4j.layer.LstmLayer.RECURRENT_KERNEL;

import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The parameters of an {@link LstmLayer}, or their gradients, row-major.
 *
 * @param kernel {@code [features, 4 * units]}
 * @param recurrentKernel {@code [units, 4 * units]}
 * @param bias {@code [4 * units]}
 */
record LstmWeights(INDArray kernel, INDArray recurrentKernel, INDArray bias) {
    static LstmWeights of(Map<String, INDArray> arrays) {
        return new LstmWeights(get(arrays, KERNEL), get(arrays, RECURRENT_KERNEL), get(arrays, BIAS));
    }

    private static INDArray get(Map<String, INDArray> arrays, String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }
}
