package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The weights an {@link LstmLayer} starts with.
 *
 * @param features how many values a step of its input has
 * @param units the size of its state
 * @param random where they come from
 */
record LstmStart(long features, long units, SplittableRandom random) {
    /** The gate whose bias starts as 1. */
    private static final int FORGET = 1;

    /**
     * Kernel, recurrent kernel and bias, one after the other.
     *
     * @param unitForgetBias whether the forget gate's bias is 1
     */
    INDArray values(boolean unitForgetBias) {
        int size = Math.toIntExact(units);
        int width = Math.multiplyExact(LstmParameters.GATES, size);
        int kernel = Math.multiplyExact(Math.toIntExact(features), width);
        int bias = Math.addExact(kernel, Math.multiplyExact(size, width));
        double[] values = new double[Math.addExact(bias, width)];
        double limit = Math.sqrt(6.0 / (features + width));
        for (int i = 0; i < kernel; i++) {
            values[i] = (2 * random.nextDouble() - 1) * limit;
        }
        for (int row = 0; row < size; row++) {
            double[] drawn = orthonormal(values, kernel, row, width);
            System.arraycopy(drawn, 0, values, kernel + row * width, width);
        }
        if (unitForgetBias) {
            Arrays.fill(values, bias + FORGET * size, bias + (FORGET + 1) * size, 1);
        }
        return Nd4j.createFromArray(values);
    }

    /**
     * A random vector of length 1 that is orthogonal to the rows before it: Gram and Schmidt's way, twice, since once
     * is not exact enough (Giraud, Langou and Rozložník, 2005). The rows are as those of a random orthogonal matrix
     * (Saxe et al., 2014).
     */
    private double[] orthonormal(double[] values, int start, int rows, int width) {
        double[] vector = new double[width];
        for (int i = 0; i < width; i++) {
            vector[i] = random.nextGaussian();
        }
        for (int time = 0; time < 2; time++) {
            for (int row = 0; row < rows; row++) {
                subtractProjection(vector, values, start + row * width);
            }
        }
        double length = Math.sqrt(product(vector, vector, 0));
        for (int i = 0; i < width; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static void subtractProjection(double[] vector, double[] values, int start) {
        double share = product(vector, values, start);
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= share * values[start + i];
        }
    }

    private static double product(double[] vector, double[] values, int start) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * values[start + i];
        }
        return sum;
    }
}
