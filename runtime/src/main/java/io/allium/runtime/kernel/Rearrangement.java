package io.allium.runtime.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Puts the values of an array elsewhere: each value of the output is a sum of values of the input, each with a weight
 * that does not depend on them. Copies, repetitions and borders of zeros are of this kind, and so is interpolation.
 *
 * <p>It is kept in pieces, each a run of values that lie one after the other in the input and in the output.
 */
public final class Rearrangement implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int inputs;
    private final int outputs;
    private final int[] to;
    private final int[] from;
    private final int[] lengths;
    private final double[] weights;
    private final boolean copies;
    private final boolean complete;

    private Rearrangement(Builder builder) {
        this.inputs = builder.inputs;
        this.outputs = builder.outputs;
        this.to = Arrays.copyOf(builder.to, builder.pieces);
        this.from = Arrays.copyOf(builder.from, builder.pieces);
        this.lengths = Arrays.copyOf(builder.lengths, builder.pieces);
        this.weights = Arrays.copyOf(builder.weights, builder.pieces);
        this.copies = builder.copies;
        this.complete = builder.copies && Arrays.stream(lengths).sum() == outputs;
    }

    /** How many values one example of the input has. */
    public int inputs() {
        return inputs;
    }

    /** How many values one example of the output has. */
    public int outputs() {
        return outputs;
    }

    /**
     * Fills the output of one example.
     *
     * @param input of the example, row-major
     * @param output to be filled, row-major
     */
    public void forward(Values input, Values output) {
        if (!complete) {
            output.clear(0, outputs);
        }
        for (int piece = 0; piece < to.length; piece++) {
            if (copies) {
                output.copy(to[piece], input, from[piece], lengths[piece]);
            } else {
                output.add(to[piece], input, from[piece], lengths[piece], weights[piece]);
            }
        }
    }

    /**
     * Fills the gradient of the input of one example.
     *
     * @param outputGradient of the example, row-major
     * @param inputGradient to be filled, row-major
     */
    public void backward(Values outputGradient, Values inputGradient) {
        inputGradient.clear(0, inputs);
        for (int piece = 0; piece < to.length; piece++) {
            inputGradient.add(from[piece], outputGradient, to[piece], lengths[piece], weights[piece]);
        }
    }

    /**
     * Begins one in which the output is all zeros.
     *
     * @param inputs how many values one example of the input has
     * @param outputs how many values one example of the output has
     */
    static Builder of(int inputs, int outputs) {
        return new Builder(inputs, outputs);
    }

    /** Collects pieces, in the order of the output. */
    static final class Builder {
        private final int inputs;
        private final int outputs;
        private int[] to = new int[16];
        private int[] from = new int[16];
        private int[] lengths = new int[16];
        private double[] weights = new double[16];
        private int pieces;
        private int end;
        private boolean copies = true;

        private Builder(int inputs, int outputs) {
            this.inputs = inputs;
            this.outputs = outputs;
        }

        /**
         * Adds values of the input to the output.
         *
         * @param target where they go; not before those of the last call
         * @param source where they are
         * @param length how many
         * @param weight what they are multiplied by
         */
        Builder add(int target, int source, int length, double weight) {
            copies &= weight == 1 && target >= end;
            end = target + length;
            int last = pieces - 1;
            if (last >= 0
                    && weights[last] == weight
                    && to[last] + lengths[last] == target
                    && from[last] + lengths[last] == source) {
                lengths[last] += length;
                return this;
            }
            grow();
            to[pieces] = target;
            from[pieces] = source;
            lengths[pieces] = length;
            weights[pieces++] = weight;
            return this;
        }

        private void grow() {
            if (pieces == to.length) {
                int more = pieces * 2;
                to = Arrays.copyOf(to, more);
                from = Arrays.copyOf(from, more);
                lengths = Arrays.copyOf(lengths, more);
                weights = Arrays.copyOf(weights, more);
            }
        }

        Rearrangement build() {
            return new Rearrangement(this);
        }
    }
}
