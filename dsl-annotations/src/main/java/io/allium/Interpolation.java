package io.allium;

/** Where the values of a picture of another size come from. */
public enum Interpolation {
    /** The value whose place is nearest. */
    NEAREST,
    /** The four values around the place, the nearer the more. */
    BILINEAR
}
