package io.allium;

/** What a convolution or a pooling does at the border of its input. */
public enum Padding {
    /** No padding: the window stays inside the input, so the output shrinks. */
    VALID,
    /**
     * The border is padded, so that with stride 1 the output is as large as the input; if the padding is uneven, the
     * extra row or column is at the bottom and the right.
     */
    SAME
}
