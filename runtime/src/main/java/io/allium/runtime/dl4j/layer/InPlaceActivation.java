package io.allium.runtime.dl4j.layer;

import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An activation without parameters, for arrays of any shape; it works in place, as DL4J's do. */
abstract class InPlaceActivation extends BaseActivationFunction {
    private static final long serialVersionUID = 1L;

    /** Replaces each {@code x} by the activation. */
    abstract void apply(INDArray x);

    /** Replaces each {@code x} by the gradient of the loss with respect to it. */
    abstract void differentiate(INDArray x, INDArray outputGradient);

    /** Writes what was computed in an array that may be a copy. */
    static void keep(INDArray computed, INDArray x) {
        if (computed != x) {
            x.assign(computed);
        }
    }

    @Override
    public final INDArray getActivation(INDArray in, boolean training) {
        apply(in);
        return in;
    }

    @Override
    public final Pair<INDArray, @Nullable INDArray> backprop(INDArray in, INDArray epsilon) {
        assertShape(in, epsilon);
        differentiate(in, epsilon);
        return new Pair<>(in, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return getClass().isInstance(other);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
