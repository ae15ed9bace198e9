package io.allium.runtime;

import io.allium.model.NetworkSpec;
import io.allium.model.problem.Code;

/** Stands in the model of a network that did not compile, for those who run a program in spite of its errors. */
public final class NotCompiled {
    private NotCompiled() {}

    /**
     * Refuses; for generated code.
     *
     * @param network the name of the declaration
     * @param problem the first line of what the compiler said
     * @throws AlliumException always
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static NetworkSpec network(String network, String problem) {
        throw new AlliumException(
                Code.NOT_PROCESSED,
                "%s does not compile: %s Mend the declaration and compile again.".formatted(network, problem));
    }
}
