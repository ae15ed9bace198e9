package io.allium.processor.testing.probe;

/** What a {@link Probe} may ask for. */
public enum Trouble {
    /** Nothing. */
    NONE,
    /** An error on the element. */
    ON_ELEMENT,
    /** An error on the annotation. */
    ON_ANNOTATION,
    /** A warning on the element, with the option {@code probe.warnings}. */
    WARNING,
    /** An exception out of the processor. */
    CRASH
}
