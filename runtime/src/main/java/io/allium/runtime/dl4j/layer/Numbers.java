package io.allium.runtime.dl4j.layer;

import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.Indexer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The memory of an array in row-major order, of 32 or 64 bits a number, for loops that ND4J has no operation for. */
abstract class Numbers {
    /**
     * The numbers of an array.
     *
     * @param array in row-major order, as {@link #rowMajor} gives
     */
    static Numbers of(INDArray array) {
        if (!isRowMajor(array)) {
            throw new IllegalArgumentException("Not in row-major order: " + array.shapeInfoToString());
        }
        Indexer memory = array.data().indexer();
        return memory instanceof FloatIndexer floats
                ? new FloatNumbers(floats, array.offset())
                : new DoubleNumbers((DoubleIndexer) memory, array.offset());
    }

    /** The array itself if it is in row-major order without gaps, else a copy that is. */
    static INDArray rowMajor(INDArray array) {
        return isRowMajor(array) ? array : array.dup('c');
    }

    /** Where the axis is one value long its stride says nothing, so ND4J's own check would refuse some. */
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

    abstract double get(long index);

    abstract void put(long index, double value);

    final void add(long index, double value) {
        put(index, get(index) + value);
    }

    /** Sets {@code count} numbers to 0. */
    abstract void clear(long index, long count);

    /** Copies {@code count} numbers from another array of the same type. */
    abstract void copy(long index, Numbers from, long start, long count);

    /** Adds {@code count} numbers of another array of the same type. */
    abstract void add(long index, Numbers from, long start, long count);

    private static final class FloatNumbers extends Numbers {
        private final FloatIndexer memory;
        private final long offset;

        FloatNumbers(FloatIndexer memory, long offset) {
            this.memory = memory;
            this.offset = offset;
        }

        @Override
        double get(long index) {
            return memory.get(offset + index);
        }

        @Override
        void put(long index, double value) {
            memory.put(offset + index, (float) value);
        }

        @Override
        void clear(long index, long count) {
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, 0f);
            }
        }

        @Override
        void copy(long index, Numbers from, long start, long count) {
            FloatNumbers source = (FloatNumbers) from;
            long shift = source.offset + start - offset - index;
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, source.memory.get(i + shift));
            }
        }

        @Override
        void add(long index, Numbers from, long start, long count) {
            FloatNumbers source = (FloatNumbers) from;
            long shift = source.offset + start - offset - index;
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, memory.get(i) + source.memory.get(i + shift));
            }
        }
    }

    private static final class DoubleNumbers extends Numbers {
        private final DoubleIndexer memory;
        private final long offset;

        DoubleNumbers(DoubleIndexer memory, long offset) {
            this.memory = memory;
            this.offset = offset;
        }

        @Override
        double get(long index) {
            return memory.get(offset + index);
        }

        @Override
        void put(long index, double value) {
            memory.put(offset + index, value);
        }

        @Override
        void clear(long index, long count) {
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, 0d);
            }
        }

        @Override
        void copy(long index, Numbers from, long start, long count) {
            DoubleNumbers source = (DoubleNumbers) from;
            long shift = source.offset + start - offset - index;
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, source.memory.get(i + shift));
            }
        }

        @Override
        void add(long index, Numbers from, long start, long count) {
            DoubleNumbers source = (DoubleNumbers) from;
            long shift = source.offset + start - offset - index;
            for (long i = offset + index; i < offset + index + count; i++) {
                memory.put(i, memory.get(i) + source.memory.get(i + shift));
            }
        }
    }
}
