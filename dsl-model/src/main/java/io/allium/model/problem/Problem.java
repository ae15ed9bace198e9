package io.allium.model.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong, in the house form: a sentence that is complete by itself, how it came about, what to do.
 *
 * @param code the kind of problem
 * @param severity how much it matters
 * @param place where it is
 * @param sentence what is wrong, with every name and number in it; without the layer's name in front
 * @param trace lines that show how it came about, for example the shapes of the layers before; may be empty
 * @param fix what to do, or empty
 */
public record Problem(Code code, Severity severity, Place place, String sentence, List<String> trace, String fix) {
    /** Copies. */
    public Problem {
        trace = List.copyOf(trace);
    }

    /**
     * An error without a place or a fix yet.
     *
     * @param code the kind of problem
     * @param sentence what is wrong
     */
    public static Problem error(Code code, String sentence) {
        return new Problem(code, Severity.ERROR, Place.NETWORK, sentence, List.of(), "");
    }

    /**
     * A warning without a place or a fix yet.
     *
     * @param code the kind of problem
     * @param sentence what is wrong
     */
    public static Problem warning(Code code, String sentence) {
        return new Problem(code, Severity.WARNING, Place.NETWORK, sentence, List.of(), "");
    }

    /** This problem at a place. */
    public Problem at(Place where) {
        return new Problem(code, severity, where, sentence, trace, fix);
    }

    /** This problem with what to do. */
    public Problem fix(String what) {
        return new Problem(code, severity, place, sentence, trace, what);
    }

    /** This problem with lines that show how it came about. */
    public Problem trace(List<String> lines) {
        return new Problem(code, severity, place, sentence, lines, fix);
    }

    /** The first line: {@code [KernelTooLarge] conv3: the 7×7 kernel does not fit the 6×6 map.} */
    public String headline() {
        return "[" + code.id() + "] " + (place.layer().isEmpty() ? "" : place.layer() + ": ") + sentence;
    }

    /** The whole message: the headline, the trace, the fix and the page that explains the code. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        trace.forEach(line -> lines.add("    " + line));
        if (!fix.isEmpty()) {
            lines.add("  Fix: " + fix);
        }
        lines.add("  See " + code.page());
        return String.join("\n", lines);
    }
}
