package io.allium.processor.testing.outside;

import java.nio.file.Path;
import java.util.List;

/** Runs the Maven that runs this build, in a process of its own. */
final class MavenBuild {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private MavenBuild() {}

    static BuildResult run(Path directory, FreshRepository repository) {
        Path maven = Path.of(System.getProperty("maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn");
        Command.Result result = Command.run(
                directory,
                List.of(
                        maven.toString(),
                        "--batch-mode",
                        "-Dstyle.color=never",
                        "-Dmaven.repo.local=" + repository.directory(),
                        "--global-settings",
                        repository.settings().toString(),
                        "compile"));
        return new BuildResult(result.exitCode() == 0, MavenOutput.errors(result.output()), result.output());
    }
}
