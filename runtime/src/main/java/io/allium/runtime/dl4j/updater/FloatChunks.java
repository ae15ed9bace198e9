package io.allium.runtime.dl4j.updater;

import io.allium.runtime.dl4j.array.Addresses;
import io.allium.runtime.onednn.NativeFloats;
import java.nio.FloatBuffer;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Arithmetic on flat arrays of 32-bit floats, piece by piece: a piece is copied to the heap, where the virtual machine
 * makes vector instructions of a plain loop, and back. For arrays of some thousand values this is several times faster
 * than one operation of ND4J's.
 */
final class FloatChunks {
    /** Pieces of three arrays of this length fit into the first cache. */
    private static final int LENGTH = 2048;

    private static final int MOST_ARRAYS = 4;

    /** Each thread's own pieces, so that a step makes no garbage. */
    private static final ThreadLocal<float[][]> PIECES = ThreadLocal.withInitial(() -> new float[MOST_ARRAYS][LENGTH]);

    private FloatChunks() {}

    /** What is done with a piece of every array. */
    interface Work {
        /**
         * Changes the first values of some arrays.
         *
         * @param pieces as many as there are arrays
         * @param count how many values of each are in use
         */
        void on(float[][] pieces, int count);
    }

    /** Whether arrays can be worked on: they hold floats, one after the other. */
    static boolean suit(List<INDArray> arrays) {
        return arrays.stream().allMatch(array -> array.dataType() == DataType.FLOAT && array.elementWiseStride() == 1);
    }

    /** Does the work on all pieces of at most four arrays of one length. */
    static void each(List<INDArray> arrays, Work work) {
        float[][] pieces = PIECES.get();
        FloatBuffer[] buffers = arrays.stream().map(FloatChunks::buffer).toArray(FloatBuffer[]::new);
        int length = buffers[0].capacity();
        for (int from = 0; from < length; from += LENGTH) {
            int count = Math.min(LENGTH, length - from);
            for (int i = 0; i < buffers.length; i++) {
                buffers[i].get(from, pieces[i], 0, count);
            }
            work.on(pieces, count);
            for (int i = 0; i < buffers.length; i++) {
                buffers[i].put(from, pieces[i], 0, count);
            }
        }
    }

    private static FloatBuffer buffer(INDArray array) {
        return NativeFloats.at(Addresses.of(array), array.length());
    }
}
