package io.allium.processor.testing;

import java.util.List;

/** A compiler that Allium supports. */
public enum Compiler {
    /** The javac of the JDK that runs the tests. */
    JAVAC,
    /** Eclipse's batch compiler. */
    ECJ,
    /** The javac of JDK 25, in a JVM of its own. */
    JAVAC_25,
    /** The javac of JDK 27, in a JVM of its own. */
    JAVAC_27;

    /**
     * What every compilation on this compiler is asked: Java 17, and all the warnings a strict user would see. Two are
     * left out: a user's own block annotations have no processor to claim them, and a test's source holds several
     * types.
     */
    List<String> options() {
        return this == ECJ
                ? List.of("--release", "17")
                : List.of("--release", "17", "-Xlint:all,-processing,-auxiliaryclass");
    }
}
