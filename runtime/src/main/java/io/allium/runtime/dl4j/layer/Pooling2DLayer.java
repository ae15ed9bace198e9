package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.PlacedWindows;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The largest or the mean of what a window sees, channel by channel, as <a
 * href="https://keras.io/api/layers/pooling_layers/">Keras's poolings</a>: padding is no value, neither for the largest
 * nor for the mean.
 */
public final class Pooling2DLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    /** What is made of the values of a window. */
    public enum Kind {
        /** The largest. Its gradient goes to the first of the largest, row by row. */
        MAXIMUM,
        /** The mean. */
        AVERAGE
    }

    private final Kind kind;
    private final PlacedWindows windows;
    private final boolean flat;

    private Pooling2DLayer(Kind kind, PlacedWindows windows, boolean flat) {
        this.kind = kind;
        this.windows = windows;
        this.flat = flat;
    }

    /** A pooling whose output is a picture. */
    public static Pooling2DLayer of(Kind kind, PlacedWindows windows) {
        return new Pooling2DLayer(kind, windows, false);
    }

    /**
     * A pooling of whole pictures.
     *
     * @param windows of one place
     * @param keepDims whether the output is a picture of one pixel, and not a row
     */
    public static Pooling2DLayer global(Kind kind, PlacedWindows windows, boolean keepDims) {
        return new Pooling2DLayer(kind, windows, !keepDims);
    }

    Kind kind() {
        return kind;
    }

    PlacedWindows windows() {
        return windows;
    }

    @Override
    KerasImplementation<?> implementation(NeuralNetConfiguration conf, DataType dataType) {
        return new Pooling2DImplementation(conf, dataType);
    }

    @Override
    long[] outputShape(long[] input) {
        long channels = input[input.length - 1];
        return flat ? new long[] {channels} : windows.outputShape(channels);
    }
}
