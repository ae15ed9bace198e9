package io.allium.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Comment lines that underline what compilers mark in the line above:
 *
 * <pre>{@code
 *   @Dense(units = -3) Tensor hidden();
 * //               ^^ javac
 * //       ^^^^^ ecj
 * }</pre>
 *
 * <p>A mark in the first column, where the slashes stand, begins with {@code <}:
 *
 * <pre>{@code
 * interface Net {}
 * //<^^^^^^ javac
 * //        ^^^ ecj
 * }</pre>
 */
final class Carets {
    private static final String SLASHES = "//";
    private static final String SLASHES_MARKED = "//<";
    private static final Pattern LINE = Pattern.compile("(?m)^//( *\\^+|<\\^*) (javac|ecj|javac, ecj)\n");

    private Carets() {}

    /** The source without its carets. */
    static String strip(String text) {
        return LINE.matcher(text).replaceAll("");
    }

    /** The source with carets under the marked lines. */
    static String insert(String source, Mark javac, Mark ecj) {
        boolean same = javac.line() == ecj.line() && javac.column() == ecj.column() && javac.length() == ecj.length();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : source.lines().toList()) {
            lines.add(line);
            number++;
            if (number == javac.line()) {
                lines.add(under(javac, same ? "javac, ecj" : "javac"));
            }
            if (number == ecj.line() && !same) {
                lines.add(under(ecj, "ecj"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String under(Mark mark, String label) {
        int before = mark.column() - 1;
        if (before >= SLASHES.length()) {
            return SLASHES + " ".repeat(before - SLASHES.length()) + "^".repeat(mark.length()) + " " + label;
        }
        if (before == 0 && mark.length() >= SLASHES_MARKED.length()) {
            return SLASHES_MARKED + "^".repeat(mark.length() - SLASHES_MARKED.length()) + " " + label;
        }
        throw new IllegalArgumentException("Indent the source, the slashes hide the mark: " + mark);
    }
}
