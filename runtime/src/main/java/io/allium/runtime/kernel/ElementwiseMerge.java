package io.allium.runtime.kernel;

import io.allium.model.Shape;
import java.util.List;

/**
 * Merges arrays value by value. Arrays of smaller shapes are stretched to that of the output: their axes are compared
 * from the last, and an extent of 1, or an axis that is not there, stands for any.
 */
public final class ElementwiseMerge implements Merging {
    private static final long serialVersionUID = 1L;

    private final MergeOperator operator;
    private final Lines lines;
    private final int[] elements;

    /**
     * A merge.
     *
     * @param inputs the shapes of one example of each
     * @param output the shape of one example, to which all of them stretch
     */
    public ElementwiseMerge(MergeOperator operator, List<Shape> inputs, Shape output) {
        this.operator = operator;
        this.lines = new Lines(inputs, output);
        this.elements = inputs.stream()
                .mapToInt(shape -> Math.toIntExact(shape.elements()))
                .toArray();
    }

    @Override
    public void forward(List<? extends Values> inputs, Values output) {
        double[] merged = new double[lines.length()];
        double[] next = new double[lines.length()];
        int[] starts = new int[inputs.size()];
        for (int line = 0; line < lines.count(); line++) {
            lines.starts(line, starts);
            lines.read(0, inputs.get(0), starts[0], merged);
            for (int input = 1; input < starts.length; input++) {
                lines.read(input, inputs.get(input), starts[input], next);
                operator.accumulate(merged, next, merged.length);
            }
            operator.finish(merged, starts.length, merged.length);
            output.write(line * merged.length, merged, merged.length);
        }
    }

    @Override
    public void backward(int input, List<? extends Values> inputs, Values outputGradient, Values inputGradient) {
        inputGradient.clear(0, elements[input]);
        double[][] values = new double[inputs.size()][lines.length()];
        double[] gradient = new double[lines.length()];
        int[] starts = new int[inputs.size()];
        for (int line = 0; line < lines.count(); line++) {
            lines.starts(line, starts);
            for (int i = 0; i < starts.length && operator.slopeDependsOnInputs(); i++) {
                lines.read(i, inputs.get(i), starts[i], values[i]);
            }
            outputGradient.read(line * gradient.length, gradient, gradient.length);
            operator.differentiate(values, input, gradient, gradient.length);
            lines.add(input, gradient, inputGradient, starts[input]);
        }
    }
}
