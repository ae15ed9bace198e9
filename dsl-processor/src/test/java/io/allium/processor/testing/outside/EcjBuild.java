package io.allium.processor.testing.outside;

import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.batch.Main;

/** Runs Eclipse's batch compiler in a process of its own, as a user would type it. */
final class EcjBuild {
    private EcjBuild() {}

    static BuildResult run(Path sources, CompilerPaths paths) {
        Path output = Scratch.directory();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ClassPaths.of(Main.class).toString(),
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                paths.classPath(),
                "-processorpath",
                paths.processorPath(),
                "-s",
                output.toString(),
                "-d",
                output.toString(),
                sources.toString());
        Command.Result result = Command.run(output, command);
        return new BuildResult(result.exitCode() == 0, EcjOutput.errors(result.output()), result.output());
    }
}
