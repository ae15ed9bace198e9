package io.allium.model.problem;

/** How much a problem matters. */
public enum Severity {
    /** The network cannot work as declared; compiling fails. */
    ERROR,
    /** A harm that has been measured or proven; compiling goes on. */
    WARNING,
    /** Waste or taste, with its cost in numbers; silent unless asked for. */
    HINT
}
