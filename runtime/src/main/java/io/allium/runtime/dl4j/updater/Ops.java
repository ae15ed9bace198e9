package io.allium.runtime.dl4j.updater;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.Axpy;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** In-place arithmetic on flat arrays of one length that several optimisers share. */
final class Ops {
    private Ops() {}

    /** {@code average = rate * average + (1 - rate) * value}. */
    static void decay(INDArray average, double rate, INDArray value) {
        average.muli(rate);
        add(average, 1 - rate, value);
    }

    /** {@code target = target + factor * value}. */
    static void add(INDArray target, double factor, INDArray value) {
        Nd4j.getExecutioner().exec(new Axpy(value, target, target, factor));
    }

    /** {@code sqrt(array + epsilon)}, in a new array. */
    static INDArray rootOfSum(INDArray array, double epsilon) {
        return Transforms.sqrt(array.add(epsilon), false);
    }

    /** {@code sqrt(array) + epsilon}, in a new array. */
    static INDArray sumWithRoot(INDArray array, double epsilon) {
        return Transforms.sqrt(array, true).addi(epsilon);
    }
}
