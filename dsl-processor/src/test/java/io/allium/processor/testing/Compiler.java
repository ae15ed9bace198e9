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

    /** Not those about a user's own annotations, which no processor claims, and about several types in a file. */
    private static final String LINT = "-Xlint:all,-processing,-auxiliaryclass";

    /** What every compilation on this compiler is asked: Java 17, and the warnings a strict user would see. */
    List<String> options() {
        return switch (this) {
            case JAVAC -> List.of("--release", "17", LINT);
            case ECJ -> List.of("--release", "17");
            // Not --release: the repackaged compilers' own record of Java 17 draws warnings about the JDK's classes.
            case JAVAC_25, JAVAC_27 ->
                List.of("-source", "17", "-target", "17", "--system", System.getProperty("java.home"), LINT);
        };
    }
}
