package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Examples of a batch as plain arrays. */
final class Examples {
    private Examples() {}

    /** A copy of the values of one example; the batch is in row-major order. */
    static double[] read(INDArray batch, int example) {
        double[] values = new double[Math.toIntExact(batch.length() / batch.size(0))];
        Numbers numbers = Numbers.of(batch, example, 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i);
        }
        return values;
    }

    /** Writes the values of one example; the batch is in row-major order. */
    static void write(double[] values, INDArray batch, int example) {
        Numbers numbers = Numbers.of(batch, example, 1);
        for (int i = 0; i < values.length; i++) {
            numbers.put(i, values[i]);
        }
    }
}
