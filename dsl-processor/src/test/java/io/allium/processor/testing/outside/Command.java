package io.allium.processor.testing.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end, on the JDK that runs the tests. */
final class Command {
    /** How a program ended, and what it printed, errors included. */
    record Result(int exitCode, String output) {}

    private Command() {}

    /** Whether a program is there, and content with these arguments. */
    static boolean exists(List<String> command) {
        try {
            return run(Path.of("."), command).exitCode() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Runs it in a directory, and waits. */
    static Result run(Path directory, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Otherwise a Java without a locale prints question marks for ×.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + command, e);
        }
    }
}
