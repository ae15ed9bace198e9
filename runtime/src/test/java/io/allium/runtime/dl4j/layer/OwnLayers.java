package io.allium.runtime.dl4j.layer;

import io.allium.Padding;
import io.allium.model.layer.Window;
import io.allium.runtime.engine.PlacedWindow;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.noise.Noise;
import java.util.List;

/** What our layers need to be told, which a declaration's shapes say otherwise. */
final class OwnLayers {
    private OwnLayers() {}

    /** Windows on pictures of a size, rows before columns. */
    static PlacedWindows windows(boolean same, int[] picture, int[] size, int[] strides, int[] dilation) {
        return new PlacedWindows(
                window(same, picture[0], size[0], strides[0], dilation[0]),
                window(same, picture[1], size[1], strides[1], dilation[1]));
    }

    /** A noise of which every value has its own. */
    static NoiseLayer noise(Noise noise, Integer... shape) {
        return new NoiseLayer(noise, List.of(shape), List.of(shape), new Randomness());
    }

    /** A window that sees all of a picture. */
    static PlacedWindows whole(int height, int width) {
        return new PlacedWindows(PlacedWindow.whole(height), PlacedWindow.whole(width));
    }

    private static PlacedWindow window(boolean same, int input, int size, int stride, int dilation) {
        return PlacedWindow.on(input, new Window(size, stride, dilation, same ? Padding.SAME : Padding.VALID));
    }
}
