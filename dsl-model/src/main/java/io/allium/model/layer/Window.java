package io.allium.model.layer;

import io.allium.Padding;

/**
 * A window that slides along one axis. The formulas are those of TensorFlow's documentation of
 * {@code tf.nn.convolution}.
 *
 * @param kernel how many values it looks at, at least 1
 * @param stride how far it moves, at least 1
 * @param dilation the distance between the values, at least 1
 * @param padding what happens at the border
 */
public record Window(int kernel, int stride, int dilation, Padding padding) {
    /** From the first value the window looks at to the last. */
    public long span() {
        return (kernel - 1L) * dilation + 1;
    }

    /** Whether the window finds at least one place. */
    public boolean fits(int input) {
        return padding == Padding.SAME || span() <= input;
    }

    /** How many places the window finds on an axis of this length, if it {@linkplain #fits fits}. */
    public int places(int input) {
        return padding == Padding.SAME ? (input - 1) / stride + 1 : (int) ((input - span()) / stride + 1);
    }

    /** How many values at the end no window reaches. */
    int dropped(int input) {
        return padding == Padding.SAME ? 0 : (int) ((input - span()) % stride);
    }

    /** The largest kernel that fits with this dilation. */
    int largestKernel(int input) {
        return (input - 1) / dilation + 1;
    }

    /** The largest dilation with which this kernel fits, or 0 if it never does. */
    int largestDilation(int input) {
        return fits(input) ? dilation : (input - 1) / (kernel - 1);
    }
}
