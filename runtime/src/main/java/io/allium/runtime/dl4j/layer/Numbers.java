package io.allium.runtime.dl4j.layer;

import io.allium.runtime.kernel.DoubleValues;
import io.allium.runtime.kernel.FloatValues;
import io.allium.runtime.kernel.Values;
import org.bytedeco.javacpp.BytePointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A part of the memory of an array in row-major order, for loops that ND4J has no quick operation for: up to 2 GiB of
 * 32 or 64 bits a number. It must not outlive the array.
 */
final class Numbers {
    private final Values memory;

    private Numbers(Values memory) {
        this.memory = memory;
    }

    /**
     * Some rows of an array: all that lies behind some indices of its first axis.
     *
     * @param array in row-major order, as {@link #rowMajor} gives
     * @param from the first row
     * @param count how many rows
     */
    static Numbers of(INDArray array, long from, long count) {
        if (!isRowMajor(array)) {
            throw new IllegalArgumentException("Not in row-major order: " + array.shapeInfoToString());
        }
        boolean single = array.dataType() == DataType.FLOAT;
        long row = array.length() / array.size(0);
        long start = (array.offset() + from * row) * (single ? Float.BYTES : Double.BYTES);
        long length = Math.multiplyExact(Math.toIntExact(count * row), single ? Float.BYTES : Double.BYTES);
        BytePointer memory = new BytePointer(array.data().pointer());
        memory.position(start).limit(start + length);
        return new Numbers(
                single
                        ? new FloatValues(memory.asByteBuffer().asFloatBuffer())
                        : new DoubleValues(memory.asByteBuffer().asDoubleBuffer()));
    }

    /** All of an array in row-major order. */
    static Numbers of(INDArray array) {
        return of(array, 0, array.size(0));
    }

    /** The array itself if it is in row-major order without gaps, else a copy that is. */
    static INDArray rowMajor(INDArray array) {
        return isRowMajor(array) ? array : array.dup('c');
    }

    /** Where an axis is one value long its stride says nothing, so ND4J's own check would refuse some. */
    private static boolean isRowMajor(INDArray array) {
        long stride = 1;
        for (int axis = array.rank() - 1; axis >= 0; axis--) {
            if (array.size(axis) != 1 && array.stride(axis) != stride) {
                return false;
            }
            stride *= array.size(axis);
        }
        return array.ordering() == 'c';
    }

    /** For kernels. */
    Values values() {
        return memory;
    }

    double get(int index) {
        return memory.get(index);
    }

    void put(int index, double value) {
        memory.put(index, value);
    }

    void add(int index, double value) {
        memory.add(index, value);
    }

    /** Sets {@code count} numbers to 0. */
    void clear(int index, int count) {
        memory.clear(index, count);
    }

    /** Copies {@code count} numbers from another array of the same type. */
    void copy(int index, Numbers from, int start, int count) {
        memory.copy(index, from.memory, start, count);
    }

    /** Adds {@code count} numbers of another array of the same type. */
    void add(int index, Numbers from, int start, int count) {
        memory.add(index, from.memory, start, count, 1);
    }
}
