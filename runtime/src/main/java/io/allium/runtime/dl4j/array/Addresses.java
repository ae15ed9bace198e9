package io.allium.runtime.dl4j.array;

import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Where ND4J's arrays are. */
public final class Addresses {
    private Addresses() {}

    /** Where an array begins; ND4J's own address is that of the whole buffer, also for a part of it. */
    public static long of(INDArray array) {
        DataBuffer data = array.data();
        return data.address() + data.offset() * data.getElementSize();
    }
}
