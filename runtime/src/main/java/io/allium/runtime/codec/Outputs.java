package io.allium.runtime.codec;

import io.allium.model.Objective.Link;
import java.util.Arrays;

/** Reads the raw outputs of an {@link io.allium.runtime.engine.Engine}. */
public final class Outputs {
    private Outputs() {}

    /**
     * The index of the largest of an example's outputs, from 0; the first if several are.
     *
     * @param outputs raw outputs of any number of examples
     * @param at the index of the example's first output
     * @param count how many outputs it has
     */
    private static int largest(float[] outputs, int at, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (outputs[at + i] > outputs[at + best]) {
                best = i;
            }
        }
        return best;
    }

    /**
     * The index of the label that an example's outputs say.
     *
     * @param oneOutput whether there is one output, positive for the second of two labels, instead of one a label
     * @param outputs raw outputs of any number of examples
     * @param at the index of the example's first output
     * @param count how many outputs it has
     */
    public static int label(boolean oneOutput, float[] outputs, int at, int count) {
        if (oneOutput) {
            return outputs[at] > 0 ? 1 : 0;
        }
        return largest(outputs, at, count);
    }

    /**
     * An example's outputs after the link.
     *
     * @param link what turns them into probabilities
     * @param outputs raw outputs of any number of examples
     * @param at the index of the example's first output
     * @param count how many outputs it has
     */
    public static float[] linked(Link link, float[] outputs, int at, int count) {
        return switch (link) {
            case NONE -> Arrays.copyOfRange(outputs, at, at + count);
            case SIGMOID -> sigmoid(outputs, at, count);
            case SOFTMAX -> softmax(outputs, at, count);
        };
    }

    private static float[] sigmoid(float[] outputs, int at, int count) {
        float[] probabilities = new float[count];
        for (int i = 0; i < count; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-outputs[at + i])));
        }
        return probabilities;
    }

    private static float[] softmax(float[] outputs, int at, int count) {
        double most = outputs[at + largest(outputs, at, count)];
        double sum = 0;
        double[] powers = new double[count];
        for (int i = 0; i < count; i++) {
            powers[i] = Math.exp(outputs[at + i] - most);
            sum += powers[i];
        }
        float[] probabilities = new float[count];
        for (int i = 0; i < count; i++) {
            probabilities[i] = (float) (powers[i] / sum);
        }
        return probabilities;
    }
}
