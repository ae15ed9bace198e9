package io.allium;

/** Along which axis a picture is flipped. */
public enum FlipMode {
    /** Left to right. */
    HORIZONTAL,
    /** Top to bottom. */
    VERTICAL,
    /** Both at once. */
    HORIZONTAL_AND_VERTICAL
}
