package io.allium.runtime.kernel;

import io.allium.model.Shape;
import io.allium.model.layer.DotSpec;
import java.util.List;

/**
 * Products of two arrays along one axis of each, added up, as <a
 * href="https://keras.io/api/layers/merging_layers/dot/">Keras's Dot</a>: a product of matrices, for which each array
 * is seen as rows along its axis.
 */
public final class DotProduct implements Merging {
    private static final long serialVersionUID = 1L;

    private final Rows[] sides;
    private final boolean normalized;

    /**
     * A product.
     *
     * @param spec along which axes
     * @param first the shape of one example of the first array
     * @param second the shape of one example of the second array
     */
    public DotProduct(DotSpec spec, Shape first, Shape second) {
        this.sides = new Rows[] {
            Rows.along(first, spec.index(0, first.rank())), Rows.along(second, spec.index(1, second.rank()))
        };
        this.normalized = spec.normalize();
    }

    @Override
    public void forward(List<? extends Values> inputs, Values output) {
        double[][] first = rows(0, inputs).vectors();
        double[][] second = rows(1, inputs).vectors();
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                output.put(i * second.length + j, product(first[i], second[j]));
            }
        }
    }

    @Override
    public void backward(int input, List<? extends Values> inputs, Values outputGradient, Values inputGradient) {
        UnitVectors mine = rows(input, inputs);
        double[][] others = rows(1 - input, inputs).vectors();
        for (int row = 0; row < sides[input].count(); row++) {
            double[] gradient = new double[sides[input].length()];
            for (int other = 0; other < others.length; other++) {
                int at = input == 0 ? row * others.length + other : other * sides[input].count() + row;
                addMultiple(gradient, outputGradient.get(at), others[other]);
            }
            mine.differentiate(row, gradient);
            sides[input].write(row, gradient, inputGradient);
        }
    }

    private UnitVectors rows(int input, List<? extends Values> inputs) {
        return UnitVectors.of(sides[input].read(inputs.get(input)), normalized);
    }

    private static void addMultiple(double[] sum, double factor, double[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * vector[k];
        }
    }

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
