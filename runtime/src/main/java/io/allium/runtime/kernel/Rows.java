package io.allium.runtime.kernel;

import io.allium.model.Shape;
import java.io.Serializable;

/**
 * An array seen as vectors along one of its axes, in the order of the other axes.
 *
 * @param outer how many values the axes before have
 * @param length how long a vector is
 * @param inner how many values the axes behind have
 */
record Rows(int outer, int length, int inner) implements Serializable {
    static Rows along(Shape shape, int axis) {
        int outer = 1;
        int inner = 1;
        for (int other = 0; other < shape.rank(); other++) {
            outer *= other < axis ? shape.axis(other) : 1;
            inner *= other > axis ? shape.axis(other) : 1;
        }
        return new Rows(outer, shape.axis(axis), inner);
    }

    /** How many vectors there are. */
    int count() {
        return outer * inner;
    }

    double[][] read(Values values) {
        double[][] vectors = new double[count()][length];
        for (int row = 0; row < vectors.length; row++) {
            for (int k = 0; k < length; k++) {
                vectors[row][k] = values.get(index(row, k));
            }
        }
        return vectors;
    }

    void write(int row, double[] vector, Values values) {
        for (int k = 0; k < length; k++) {
            values.put(index(row, k), vector[k]);
        }
    }

    private int index(int row, int k) {
        return (row / inner * length + k) * inner + row % inner;
    }
}
