package io.allium.runtime.augment;

import io.allium.runtime.function.ExampleFunction;

/**
 * Values of a picture, moved from the mean of their channel or to it, made larger or smaller, and cut to a range:
 * {@code (x - mean) * factor + mean + offset}.
 *
 * @param channels values a pixel
 * @param factor what the distance from the mean is multiplied by
 * @param offset what is added
 * @param least the least value that comes out
 * @param most the largest value that comes out
 */
record Recolouring(int channels, double factor, double offset, double least, double most) implements ExampleFunction {
    @Override
    public void forward(double[] input, double[] output) {
        double[] means = means(input);
        for (int i = 0; i < input.length; i++) {
            output[i] = Math.max(least, Math.min(most, raw(input, means, i)));
        }
    }

    private double raw(double[] input, double[] means, int i) {
        double mean = means[i % channels];
        return (input[i] - mean) * factor + mean + offset;
    }

    @Override
    public void backward(double[] input, double[] outputGradient, double[] inputGradient) {
        double[] means = means(input);
        for (int i = 0; i < input.length; i++) {
            double raw = raw(input, means, i);
            inputGradient[i] = raw < least || raw > most ? 0 : outputGradient[i];
        }
        double[] throughMean = means(inputGradient);
        for (int i = 0; i < input.length; i++) {
            inputGradient[i] = factor * inputGradient[i] + (1 - factor) * throughMean[i % channels];
        }
    }

    private double[] means(double[] values) {
        double[] means = new double[channels];
        for (int i = 0; i < values.length; i++) {
            means[i % channels] += values[i] * channels / values.length;
        }
        return means;
    }
}
