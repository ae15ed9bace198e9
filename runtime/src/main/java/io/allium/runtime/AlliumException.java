package io.allium.runtime;

import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What Allium throws for everything a user or their data got wrong. The message starts with the {@linkplain Code#id()
 * code} in brackets and says what is wrong, where, and what to do.
 */
public final class AlliumException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /**
     * An exception whose message is {@code [Code] message}.
     *
     * @param code the kind of problem
     * @param message what is wrong, where, and what to do: complete sentences
     */
    public AlliumException(Code code, String message) {
        this(code, message, null);
    }

    /**
     * An exception whose message is {@code [Code] message}, with its cause.
     *
     * @param code the kind of problem
     * @param message what is wrong, where, and what to do: complete sentences
     * @param cause what was thrown underneath, or null
     */
    public AlliumException(Code code, String message, @Nullable Throwable cause) {
        super("[" + code.id() + "] " + message, cause);
        this.code = code;
    }

    /** What the model refuses, in the words the compiler would use. */
    static AlliumException of(Problem problem) {
        return new AlliumException(problem.code(), withoutCode(problem.text()));
    }

    /**
     * The same, and where it is.
     *
     * @param where for example {@code Example 3 of the data set}
     */
    public AlliumException in(String where) {
        return new AlliumException(code, where + ": " + withoutCode(String.valueOf(getMessage())), this);
    }

    private static String withoutCode(String text) {
        return text.substring(text.indexOf("] ") + 2);
    }

    /** The kind of problem. */
    public Code code() {
        return code;
    }
}
