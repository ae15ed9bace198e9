package io.allium.samples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a lesson printed and gave back.
 *
 * @param status the exit status
 * @param out the lines on the standard output
 * @param err the lines on the error output
 */
record Ran(int status, List<String> out, List<String> err) {
    /** Runs a lesson as its {@code main} would. */
    static Ran lesson(String... arguments) {
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = Lessons.run(arguments);
            return new Ran(status, lines(out), lines(err));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The last line of the standard output. */
    String lastLine() {
        return out.get(out.size() - 1);
    }
}
