package io.allium.processor.testing.outside;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Installs what tests take besides a JDK, into the build's output. What is fetched stays in the installers' caches. */
public final class Installer {
    private static final boolean REQUIRED = Boolean.getBoolean("tools.required");
    private static final Path VERSIONS = Module.project().resolve("tools/language-server");
    private static final Path TARGET = Module.target().resolve("language-server");

    private Installer() {}

    /**
     * Installs what a file of {@code tools/language-server} names, unless an earlier run did.
     *
     * @param versions the file's name
     * @param program the program that installs
     * @param arguments its arguments; its working directory holds the file
     * @return the working directory
     * @throws TestAbortedException if the program is missing, unless the system property {@code tools.required} says
     *     that none may
     */
    public static Path install(String versions, List<String> program, List<String> arguments) {
        Path directory = TARGET.resolve(versions.replaceFirst("\\..*", ""));
        String wanted = TextFiles.read(VERSIONS.resolve(versions));
        Path done = directory.resolve("installed");
        if (Files.exists(done) && TextFiles.read(done).equals(wanted)) {
            return directory;
        }
        needs(program);
        TextFiles.write(directory.resolve(versions), wanted);
        List<String> command = concat(program, arguments);
        Command.Result result = Command.run(directory, command);
        if (result.exitCode() != 0) {
            throw new IllegalStateException(command + " failed:\n" + result.output());
        }
        TextFiles.write(done, wanted);
        return directory;
    }

    private static void needs(List<String> program) {
        if (!Command.exists(concat(program, List.of("--version")))) {
            String missing = "there is no " + String.join(" ", program) + ".";
            if (REQUIRED) {
                throw new IllegalStateException("With tools.required no test is skipped, and " + missing);
            }
            // Maven's summary does not count the tests of a class that is skipped before it begins.
            System.err.println("Tests are skipped: " + missing);
            throw new TestAbortedException(missing);
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
