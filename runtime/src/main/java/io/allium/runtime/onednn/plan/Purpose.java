package io.allium.runtime.onednn.plan;

/** What a plan is for. */
public enum Purpose {
    /** Outputs only: what is not needed any more is overwritten. */
    INFERENCE,
    /** A forward and a backward pass. */
    TRAINING,
    /** A forward and a backward pass, after which the output of every layer can be read. */
    OBSERVED_TRAINING;

    boolean trains() {
        return this != INFERENCE;
    }
}
