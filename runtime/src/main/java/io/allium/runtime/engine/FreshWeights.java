package io.allium.runtime.engine;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the weights a network starts with. The same seed gives the same weights on every machine. */
public final class FreshWeights {
    private FreshWeights() {}

    /**
     * Weights for every layer.
     *
     * @param network a network of which every layer is known
     * @param seed fixes what is drawn
     * @throws OutOfMemoryError if Java cannot hold one of them
     */
    public static List<NamedArray> draw(InferredNetwork network, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<NamedArray> arrays = new ArrayList<>();
        for (InferredLayer layer : network.layers()) {
            for (Weight weight : layer.weights()) {
                arrays.add(new NamedArray(layer.name(), weight.name(), weight.shape(), values(weight, random)));
            }
        }
        return arrays;
    }

    private static float[] values(Weight weight, SplittableRandom random) {
        float[] values = new float[size(weight)];
        switch (weight.start()) {
            case ZEROS -> Arrays.fill(values, 0);
            case ONES -> Arrays.fill(values, 1);
            case GLOROT_UNIFORM -> fillUniform(values, glorotLimit(weight), random);
        }
        return values;
    }

    private static int size(Weight weight) {
        if (weight.elements() > Integer.MAX_VALUE) {
            throw new OutOfMemoryError(weight.name() + " is larger than an array of Java's can be");
        }
        return (int) weight.elements();
    }

    private static double glorotLimit(Weight weight) {
        return Math.sqrt(6.0 / (weight.fanIn() + weight.fanOut()));
    }

    private static void fillUniform(float[] values, double limit, SplittableRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * limit);
        }
    }
}
