package io.allium.runtime.dl4j.lowering;

import io.allium.runtime.dl4j.array.Floats;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where DL4J keeps an array, and in which order of axes.
 *
 * @param name Keras's name of the array
 * @param key DL4J's key for it
 * @param layout how its axes are ordered there
 */
public record WeightSlot(String name, String key, Layout layout) {
    private static final int[] FROM_DL4J = {2, 3, 1, 0};

    /** The order of axes in DL4J. */
    public enum Layout {
        /** As in Keras. */
        SAME,
        /** A dense kernel: an output's values next to each other; in Keras {@code [in, out]}. */
        DENSE,
        /** A convolution's kernel: {@code [out, in, rows, columns]}, in Keras {@code [rows, columns, in, out]}. */
        CONVOLUTION
    }

    static WeightSlot same(String name, String key) {
        return new WeightSlot(name, key, Layout.SAME);
    }

    static WeightSlot convolution(String name, String key) {
        return new WeightSlot(name, key, Layout.CONVOLUTION);
    }

    static WeightSlot dense(String name, String key) {
        return new WeightSlot(name, key, Layout.DENSE);
    }

    /**
     * Writes values into DL4J's array.
     *
     * @param values row-major in Keras's layout
     * @param parameter DL4J's array
     */
    public void write(float[] values, INDArray parameter) {
        INDArray keras = inKerasOrder(parameter);
        keras.assign(Nd4j.create(values, keras.shape(), 'c'));
    }

    /**
     * Reads values from DL4J's array.
     *
     * @return row-major in Keras's layout
     */
    public float[] read(INDArray parameter) {
        return Floats.of(inKerasOrder(parameter));
    }

    /** A view of DL4J's array whose axes are ordered as in Keras. */
    public INDArray inKerasOrder(INDArray parameter) {
        return switch (layout) {
            case SAME -> parameter;
            case DENSE -> matrix(parameter).transpose();
            case CONVOLUTION -> parameter.permute(FROM_DL4J);
        };
    }

    /** An output's values as a row, whether DL4J has a matrix of columns or a window of one by one. */
    private static INDArray matrix(INDArray parameter) {
        long outputs = parameter.size(parameter.rank() == 2 ? 1 : 0);
        return parameter
                .reshape(parameter.ordering(), new long[] {parameter.length()})
                .reshape('c', new long[] {outputs, parameter.length() / outputs});
    }
}
