package io.allium.runtime.onednn.plan;

import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.runtime.onednn.Window;
import io.allium.runtime.onednn.Windows;
import java.util.List;

/** Windows as the layers declare them: one number for both axes, or rows and columns. */
final class Sliding {
    private Sliding() {}

    static Windows over(
            InferredLayer layer, List<Integer> size, List<Integer> strides, List<Integer> dilation, Padding padding) {
        return new Windows(
                window(layer, 0, size, strides, dilation, padding), window(layer, 1, size, strides, dilation, padding));
    }

    private static Window window(
            InferredLayer layer,
            int axis,
            List<Integer> size,
            List<Integer> strides,
            List<Integer> dilation,
            Padding padding) {
        Shape in = layer.inputs().get(0);
        return Window.on(
                in.axis(axis),
                layer.output().axis(axis),
                on(axis, size),
                on(axis, strides),
                on(axis, dilation),
                padding == Padding.SAME);
    }

    private static int on(int axis, List<Integer> both) {
        return both.get(Math.min(axis, both.size() - 1));
    }
}
