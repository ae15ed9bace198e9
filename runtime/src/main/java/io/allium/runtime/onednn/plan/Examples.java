package io.allium.runtime.onednn.plan;

import io.allium.runtime.function.ExampleFunction;
import java.nio.FloatBuffer;
import java.util.function.IntFunction;

/**
 * Functions of whole examples, one after the other, in a plan.
 *
 * @param count how many examples there are
 * @param inputs how many values of each go in
 * @param outputs how many come out
 */
record Examples(int count, int inputs, int outputs) {
    void forward(IntFunction<? extends ExampleFunction> functions, FloatBuffer from, FloatBuffer to) {
        double[] input = new double[inputs];
        double[] output = new double[outputs];
        for (int example = 0; example < count; example++) {
            read(from, example, input);
            functions.apply(example).forward(input, output);
            write(output, to, example);
        }
    }

    /** The gradient by what goes in; it may take the place of that by what comes out, if both are as long. */
    void backward(
            IntFunction<? extends ExampleFunction> functions,
            FloatBuffer from,
            FloatBuffer outputGradients,
            FloatBuffer inputGradients) {
        double[] input = new double[inputs];
        double[] outputGradient = new double[outputs];
        double[] inputGradient = new double[inputs];
        for (int example = 0; example < count; example++) {
            read(from, example, input);
            read(outputGradients, example, outputGradient);
            functions.apply(example).backward(input, outputGradient, inputGradient);
            write(inputGradient, inputGradients, example);
        }
    }

    private static void read(FloatBuffer all, int example, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = all.get(example * into.length + i);
        }
    }

    private static void write(double[] values, FloatBuffer all, int example) {
        for (int i = 0; i < values.length; i++) {
            all.put(example * values.length + i, (float) values[i]);
        }
    }
}
