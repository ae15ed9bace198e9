package io.allium.processor.testing.outside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the Maven that runs this build, in a process of its own. */
final class MavenBuild {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private MavenBuild() {}

    static BuildResult run(Path directory, PackagedRepository repository, List<String> arguments) {
        Path maven = Path.of(System.getProperty("maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + repository.directory()));
        command.addAll(arguments);
        Command.Result result = Command.run(directory, command);
        return new BuildResult(result.exitCode() == 0, MavenOutput.errors(result.output()), result.output());
    }
}
