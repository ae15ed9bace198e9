package io.allium.runtime.dl4j.array;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies arrays out of native memory. */
public final class Floats {
    private Floats() {}

    /** The values of an array of any shape, row-major. */
    public static float[] of(INDArray array) {
        return array.dup('c').reshape(array.length()).toFloatVector();
    }
}
