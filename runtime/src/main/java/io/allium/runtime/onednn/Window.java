package io.allium.runtime.onednn;

/**
 * A window that slides along one axis.
 *
 * @param size how many values it looks at
 * @param stride how far it moves
 * @param dilation the distance between the values, at least 1
 * @param before how many values of padding come first
 * @param after how many come last
 */
public record Window(long size, long stride, long dilation, long before, long after) {
    /**
     * A window on an axis, which pads as little as it must at the end to find its places, as Keras does.
     *
     * @param input the axis's length
     * @param places how many places it finds
     * @param same whether all of the axis is seen; else nothing is padded
     */
    public static Window on(long input, long places, long size, long stride, long dilation, boolean same) {
        long missing = (places - 1) * stride + (size - 1) * dilation + 1 - input;
        long padding = same ? Math.max(0, missing) : 0;
        return new Window(size, stride, dilation, padding / 2, padding - padding / 2);
    }
}
