package io.allium.processor.testing;

import javax.tools.Diagnostic;

/**
 * What a compiler said, and the place it marked.
 *
 * @param compiler who said it
 * @param kind error, warning or note
 * @param code the code in brackets that the message begins with, for example {@code KernelTooLarge}; empty if none
 * @param file the simple name of the source file; empty if no place was marked, and then the numbers are 0
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param length characters; a place of several lines ends with its first line
 * @param token the marked text
 * @param message the whole text, all lines of it
 */
public record Mark(
        Compiler compiler,
        Diagnostic.Kind kind,
        String code,
        String file,
        int line,
        int column,
        int length,
        String token,
        String message) {

    /** Whether it is an error. */
    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** Whether it is a warning of either kind. */
    public boolean isWarning() {
        return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
    }

    /** The same mark as another compiler would make it, for comparisons. */
    public Mark by(Compiler other) {
        return new Mark(other, kind, code, file, line, column, length, token, message);
    }

    /** On one line, as a list of marks prints it. */
    @Override
    public String toString() {
        return "%s: %s:%d:%d ‹%s› %s: %s".formatted(compiler, file, line, column, token, kind, message);
    }
}
