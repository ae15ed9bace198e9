package io.allium.processor.read;

/**
 * A type or a value that the compiler does not know (yet): another processor may still generate it; if not, the
 * compiler itself reports it.
 */
public final class Unresolved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unresolved(String what) {
        super(what, null, false, false);
    }
}
