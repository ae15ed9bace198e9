package io.allium.runtime.dl4j.layer;

import java.io.Serializable;

/**
 * A window that slides along one axis of a picture.
 *
 * @param input how long the axis is
 * @param places how many places the window finds on it
 * @param size how many values it looks at
 * @param stride how far it moves
 * @param dilation the distance between the values, at least 1
 * @param before how many values of padding come before the axis
 */
public record Window(int input, int places, int size, int stride, int dilation, int before) implements Serializable {
    /**
     * A window with as little padding as it needs for its places, the smaller half of it before the axis, as in <a
     * href="https://www.tensorflow.org/api_docs/python/tf/nn#notes_on_padding_2">TensorFlow</a>. Where windows leave
     * gaps, it needs none.
     *
     * @param same whether all of the axis is seen; else nothing is padded
     */
    public static Window on(int input, int places, int size, int stride, int dilation, boolean same) {
        int missing = (places - 1) * stride + (size - 1) * dilation + 1 - input;
        return new Window(input, places, size, stride, dilation, same ? Math.max(missing, 0) / 2 : 0);
    }

    /** A window that is as long as the axis. */
    public static Window whole(int input) {
        return new Window(input, 1, input, 1, 1, 0);
    }

    /** Where on the axis a value of the window lies, which may be outside. */
    int position(int place, int value) {
        return place * stride + value * dilation - before;
    }

    /** Whether a position is on the axis. */
    boolean contains(int position) {
        return position >= 0 && position < input;
    }

    /** The first value of the window that lies on the axis; its {@link #size} if none does. */
    int first(int place) {
        int value = 0;
        while (value < size && !contains(position(place, value))) {
            value++;
        }
        return value;
    }

    /** The value behind the last one from {@link #first} on that lies on the axis. */
    int end(int place) {
        int value = first(place);
        while (value < size && contains(position(place, value))) {
            value++;
        }
        return value;
    }

    /** Whether each value has a window of its own. */
    boolean isPointwise() {
        return size == 1 && stride == 1;
    }
}
