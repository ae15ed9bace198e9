package io.allium.runtime.dl4j.array;

import java.lang.ref.Reference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies arrays out of native memory. */
public final class Floats {
    private Floats() {}

    /**
     * The values of an array of any shape, row-major. ND4J frees an array's memory when nobody refers to the array any
     * more, also while its numbers are read; so somebody refers to it until they have been.
     */
    public static float[] of(INDArray array) {
        INDArray copy = array.dup('c');
        try {
            return copy.data().asFloat();
        } finally {
            Reference.reachabilityFence(copy);
        }
    }
}
