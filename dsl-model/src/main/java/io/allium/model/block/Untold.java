package io.allium.model.block;

/** Something cannot be known, for a reason that somebody else tells. */
final class Untold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Untold() {
        super(null, null, false, false);
    }
}
