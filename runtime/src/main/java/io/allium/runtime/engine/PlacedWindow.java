package io.allium.runtime.engine;

import io.allium.model.layer.Window;
import java.io.Serializable;

/**
 * A window that slides along an axis of known length.
 *
 * @param input how long the axis is
 * @param places how many places the window finds on it
 * @param size how many values it looks at
 * @param stride how far it moves
 * @param dilation the distance between the values, at least 1
 * @param before how many values of padding come before the axis
 */
public record PlacedWindow(int input, int places, int size, int stride, int dilation, int before)
        implements Serializable {
    /**
     * A window on an axis which it fits, with as little padding as it needs for its places, the smaller half of it
     * before the axis, as in <a
     * href="https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2">TensorFlow</a>. Where windows leave
     * gaps, it needs none.
     */
    public static PlacedWindow on(int input, Window window) {
        int places = window.places(input);
        long missing = (places - 1L) * window.stride() + window.span() - input;
        int before = Math.toIntExact(Math.max(0, missing) / 2);
        return new PlacedWindow(input, places, window.kernel(), window.stride(), window.dilation(), before);
    }

    /** A window that is as long as the axis. */
    public static PlacedWindow whole(int input) {
        return new PlacedWindow(input, 1, input, 1, 1, 0);
    }

    /** How many values of padding come behind the axis. */
    public int after() {
        return Math.max(0, position(places - 1, size - 1) + 1 - input);
    }

    /** Where on the axis a value of the window lies, which may be outside. */
    public int position(int place, int value) {
        return place * stride + value * dilation - before;
    }

    /** Whether a position is on the axis. */
    public boolean contains(int position) {
        return position >= 0 && position < input;
    }

    /** The first value of the window that lies on the axis; its {@link #size} if none does. */
    public int first(int place) {
        int value = 0;
        while (value < size && !contains(position(place, value))) {
            value++;
        }
        return value;
    }

    /** The value behind the last one from {@link #first} on that lies on the axis. */
    public int end(int place) {
        int value = first(place);
        while (value < size && contains(position(place, value))) {
            value++;
        }
        return value;
    }
}
