package io.allium.runtime.kernel;

import java.util.Arrays;

/**
 * One axis of a picture that becomes another: which places of the input each place of the output is a weighted sum of.
 *
 * @param input how long it is in the input
 * @param from for each place of the output, places of the input
 * @param weights for each of them what it is multiplied by
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Axis(int input, int[][] from, double[][] weights) {
    private static final double[] ONE = {1};

    /** How long it is in the output. */
    int output() {
        return from.length;
    }

    /**
     * The same values, moved; what has none is 0.
     *
     * @param first the place of the input that comes first in the output; negative if zeros come before the input
     */
    static Axis moved(int input, int output, int first) {
        int[][] from = new int[output][];
        for (int i = 0; i < output; i++) {
            int place = first + i;
            from[i] = place >= 0 && place < input ? new int[] {place} : new int[0];
        }
        return ofOnes(input, from);
    }

    /** Each value several times. */
    static Axis repeated(int input, int times) {
        int[][] from = new int[input * times][];
        Arrays.setAll(from, i -> new int[] {i / times});
        return ofOnes(input, from);
    }

    /**
     * The value that is nearest if both axes are as long as each other; of two, the later. Computed in 32 bits, as
     * TensorFlow does, so that it rounds as there.
     */
    static Axis nearest(int input, int output) {
        float scale = (float) input / output;
        int[][] from = new int[output][];
        Arrays.setAll(from, i -> new int[] {Math.min((int) ((i + 0.5f) * scale), input - 1)});
        return ofOnes(input, from);
    }

    /** The two values around the place if both axes are as long as each other, the nearer the more; in 32 bits. */
    static Axis linear(int input, int output) {
        float scale = (float) input / output;
        int[][] from = new int[output][];
        double[][] weights = new double[output][];
        for (int i = 0; i < output; i++) {
            float place = (i + 0.5f) * scale - 0.5f;
            int floor = (int) Math.floor(place);
            float share = place - floor;
            int lower = Math.min(Math.max(floor, 0), input - 1);
            int upper = Math.min(Math.max((int) Math.ceil(place), 0), input - 1);
            boolean one = lower == upper || share == 0;
            from[i] = one ? new int[] {lower} : new int[] {lower, upper};
            weights[i] = one ? ONE : new double[] {1 - share, share};
        }
        return new Axis(input, from, weights);
    }

    /** The same, of a part of a longer axis that begins at a place. */
    Axis within(int longer, int first) {
        int[][] moved = new int[from.length][];
        Arrays.setAll(
                moved, i -> Arrays.stream(from[i]).map(place -> place + first).toArray());
        return new Axis(longer, moved, weights);
    }

    private static Axis ofOnes(int input, int[][] from) {
        double[][] weights = new double[from.length][];
        Arrays.setAll(weights, i -> from[i].length == 0 ? new double[0] : ONE);
        return new Axis(input, from, weights);
    }
}
