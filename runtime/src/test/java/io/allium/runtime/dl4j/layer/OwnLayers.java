package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.Randomness;
import io.allium.runtime.noise.Noise;
import java.util.List;

/** What our layers need to be told, which a declaration's shapes say otherwise. */
final class OwnLayers {
    private OwnLayers() {}

    /** Windows on pictures of a size, rows before columns. */
    static Windows windows(boolean same, int[] picture, int[] size, int[] strides, int[] dilation) {
        return new Windows(
                window(same, picture[0], size[0], strides[0], dilation[0]),
                window(same, picture[1], size[1], strides[1], dilation[1]));
    }

    /** A noise of which every value has its own. */
    static NoiseLayer noise(Noise noise, Integer... shape) {
        return new NoiseLayer(noise, List.of(shape), List.of(shape), new Randomness());
    }

    private static Window window(boolean same, int input, int size, int stride, int dilation) {
        int span = (size - 1) * dilation + 1;
        int places = same ? (input + stride - 1) / stride : (input - span) / stride + 1;
        return Window.on(input, places, size, stride, dilation, same);
    }
}
