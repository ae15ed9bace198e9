package io.allium.runtime.augment;

import io.allium.runtime.function.ExampleFunction;
import java.util.Arrays;

/** Makes each pixel of some others, each times a weight. */
final class PixelGather implements ExampleFunction {
    private static final long serialVersionUID = 1L;

    /** In the place of a pixel: the fill value. */
    static final int NONE = -1;

    private final int channels;
    private final double fill;
    private final int[][] pixels;
    private final double[][] weights;

    /**
     * A gather.
     *
     * @param channels values a pixel
     * @param fill the value of what is no pixel
     * @param pixels for each pixel of the output those of the input, by number, or {@link #NONE}
     * @param weights likewise
     */
    PixelGather(int channels, double fill, int[][] pixels, double[][] weights) {
        this.channels = channels;
        this.fill = fill;
        this.pixels = pixels;
        this.weights = weights;
    }

    @Override
    public void forward(double[] input, double[] output) {
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            for (int channel = 0; channel < channels; channel++) {
                output[pixel * channels + channel] = value(input, pixel, channel);
            }
        }
    }

    private double value(double[] input, int pixel, int channel) {
        double sum = 0;
        for (int i = 0; i < pixels[pixel].length; i++) {
            int from = pixels[pixel][i];
            sum += weights[pixel][i] * (from == NONE ? fill : input[from * channels + channel]);
        }
        return sum;
    }

    @Override
    public void backward(double[] input, double[] outputGradient, double[] inputGradient) {
        Arrays.fill(inputGradient, 0);
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            for (int i = 0; i < pixels[pixel].length; i++) {
                int from = pixels[pixel][i];
                for (int channel = 0; from != NONE && channel < channels; channel++) {
                    inputGradient[from * channels + channel] +=
                            weights[pixel][i] * outputGradient[pixel * channels + channel];
                }
            }
        }
    }
}
