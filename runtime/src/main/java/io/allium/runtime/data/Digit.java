package io.allium.runtime.data;

/** The ten digits: the label in a file is the {@linkplain #ordinal() ordinal} here. */
public enum Digit {
    /** 0. */
    ZERO,
    /** 1. */
    ONE,
    /** 2. */
    TWO,
    /** 3. */
    THREE,
    /** 4. */
    FOUR,
    /** 5. */
    FIVE,
    /** 6. */
    SIX,
    /** 7. */
    SEVEN,
    /** 8. */
    EIGHT,
    /** 9. */
    NINE
}
