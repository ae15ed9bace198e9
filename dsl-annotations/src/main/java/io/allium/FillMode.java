package io.allium;

/** What lies beyond the border of a picture {@code a b c d}. */
public enum FillMode {
    /** The picture, reflected at its edge: {@code d c b a | a b c d | d c b a}. */
    REFLECT,
    /** The picture again: {@code a b c d | a b c d | a b c d}. */
    WRAP,
    /** One value. Keras: {@code constant}. */
    FILL,
    /** The nearest pixel: {@code a a a a | a b c d | d d d d}. Keras: {@code nearest}. */
    EDGE
}
