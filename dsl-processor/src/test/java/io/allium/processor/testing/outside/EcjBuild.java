package io.allium.processor.testing.outside;

import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.batch.Main;

/**
 * Eclipse's batch compiler in a process of its own, as a user would type it.
 *
 * @param classPath what the sources see
 * @param processors what the processor path has besides
 * @param options further options
 */
record EcjBuild(List<Path> classPath, List<Path> processors, List<String> options) {
    BuildResult run(Path sources) {
        Path output = Scratch.directory();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ClassPaths.of(Main.class).toString(),
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                joined(classPath.stream()),
                "-processorpath",
                joined(Stream.concat(classPath.stream(), processors.stream())),
                "-s",
                output.toString(),
                "-d",
                output.toString()));
        command.addAll(options);
        command.add(sources.toString());
        Command.Result result = Command.run(output, command);
        return new BuildResult(result.exitCode() == 0, EcjOutput.errors(result.output()), result.output());
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
