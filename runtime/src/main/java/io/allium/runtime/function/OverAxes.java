package io.allium.runtime.function;

import java.util.List;
import java.util.Set;

/** Probabilities over some axes of an example, for each place on the others. */
public final class OverAxes implements ExampleFunction {
    private static final long serialVersionUID = 1L;

    private final Probabilities function;

    /** For each place on the other axes where it begins in memory. */
    private final int[] places;

    /** How far what belongs together lies from there. */
    private final int[] steps;

    /**
     * A function over some axes.
     *
     * @param function of the values that belong together
     * @param shape of the example
     * @param axes that are taken together, from 0
     */
    public OverAxes(Probabilities function, List<Integer> shape, Set<Integer> axes) {
        this.function = function;
        this.places = offsets(shape, axes, false);
        this.steps = offsets(shape, axes, true);
    }

    /** The distances that moving along some axes makes, in row-major order. */
    private static int[] offsets(List<Integer> shape, Set<Integer> axes, boolean along) {
        int[] offsets = {0};
        int stride = shape.stream().reduce(1, Math::multiplyExact);
        for (int axis = 0; axis < shape.size(); axis++) {
            stride /= shape.get(axis);
            if (axes.contains(axis) == along) {
                offsets = extended(offsets, shape.get(axis), stride);
            }
        }
        return offsets;
    }

    private static int[] extended(int[] offsets, int extent, int stride) {
        int[] more = new int[offsets.length * extent];
        for (int i = 0; i < more.length; i++) {
            more[i] = offsets[i / extent] + i % extent * stride;
        }
        return more;
    }

    @Override
    public void forward(double[] input, double[] output) {
        double[] x = new double[steps.length];
        double[] y = new double[steps.length];
        for (int place : places) {
            gather(input, place, x);
            function.forward(x, y);
            scatter(y, output, place);
        }
    }

    @Override
    public void backward(double[] input, double[] outputGradient, double[] inputGradient) {
        double[] x = new double[steps.length];
        double[] y = new double[steps.length];
        for (int place : places) {
            gather(input, place, x);
            function.forward(x, y);
            gather(outputGradient, place, x);
            function.backward(y, x);
            scatter(x, inputGradient, place);
        }
    }

    private void gather(double[] from, int place, double[] together) {
        for (int i = 0; i < steps.length; i++) {
            together[i] = from[place + steps[i]];
        }
    }

    private void scatter(double[] together, double[] to, int place) {
        for (int i = 0; i < steps.length; i++) {
            to[place + steps[i]] = together[i];
        }
    }
}
