package io.allium.runtime.dl4j.lowering;

import io.allium.model.Shape;
import java.util.List;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
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
    private static final int[] TO_DL4J = {3, 2, 0, 1};
    private static final int[] FROM_DL4J = {2, 3, 1, 0};

    /** The order of axes in DL4J. */
    public enum Layout {
        /** As in Keras. */
        SAME,
        /** A convolution's kernel: {@code [out, in, rows, columns]}, in Keras {@code [rows, columns, in, out]}. */
        CONVOLUTION
    }

    static WeightSlot same(String name, String key) {
        return new WeightSlot(name, key, Layout.SAME);
    }

    /** Kernel and bias of a convolution. */
    public static List<WeightSlot> ofConvolution() {
        return List.of(
                new WeightSlot("kernel", DefaultParamInitializer.WEIGHT_KEY, Layout.CONVOLUTION),
                same("bias", DefaultParamInitializer.BIAS_KEY));
    }

    /** Kernel and bias of a dense layer. */
    public static List<WeightSlot> ofDense() {
        return List.of(
                same("kernel", DefaultParamInitializer.WEIGHT_KEY), same("bias", DefaultParamInitializer.BIAS_KEY));
    }

    /**
     * Writes values into DL4J's array.
     *
     * @param values row-major in Keras's layout
     * @param shape Keras's shape
     * @param parameter DL4J's array
     */
    public void write(float[] values, Shape shape, INDArray parameter) {
        if (layout == Layout.SAME) {
            parameter.assign(Nd4j.create(values, parameter.shape(), 'c'));
        } else {
            parameter.assign(Nd4j.create(values, window(shape), 'c').permute(TO_DL4J));
        }
    }

    /**
     * Reads values from DL4J's array.
     *
     * @return row-major in Keras's layout
     */
    public float[] read(INDArray parameter) {
        INDArray keras = layout == Layout.SAME ? parameter : parameter.permute(FROM_DL4J);
        return Floats.of(keras);
    }

    /** A dense kernel, {@code [in, out]}, is a window of one by one. */
    private static long[] window(Shape shape) {
        return shape.rank() == 2
                ? new long[] {1, 1, shape.axis(0), shape.axis(1)}
                : shape.axes().stream().mapToLong(Integer::longValue).toArray();
    }
}
