package io.allium.runtime.dl4j;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The inputs and weights that the tests share with {@code tools/keras/recording.py}. */
public final class Waves {
    private Waves() {}

    /** {@code scale * sin(phase + 1.7 k)}, with {@code k} counting the elements in row-major order; float64. */
    public static INDArray wave(double phase, double scale, long... shape) {
        return sines(k -> phase + 1.7 * k, scale, shape);
    }

    /** {@code scale * sin(phase + 1.7 k + 0.3 k²)}, with {@code k} counting as for {@link #wave}; float64. */
    public static INDArray chirp(double phase, double scale, long... shape) {
        return sines(k -> phase + 1.7 * k + 0.3 * k * k, scale, shape);
    }

    private static INDArray sines(IntToDoubleFunction angle, double scale, long... shape) {
        double[] values = new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        for (int k = 0; k < values.length; k++) {
            values[k] = scale * Math.sin(angle.applyAsDouble(k));
        }
        return array(values, shape);
    }

    /** A float64 array of values in row-major order. */
    public static INDArray array(double[] values, long... shape) {
        return Nd4j.createFromArray(values).reshape('c', shape).castTo(DataType.DOUBLE);
    }
}
