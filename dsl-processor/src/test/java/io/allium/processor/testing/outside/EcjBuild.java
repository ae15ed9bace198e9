package io.allium.processor.testing.outside;

import io.allium.processor.testing.ClassPaths;
import io.allium.processor.testing.Scratch;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.batch.Main;

/**
 * Eclipse's batch compiler in a process of its own, as a user would type it.
 *
 * @param classPath what the sources see
 * @param processors what the processor path has besides
 */
record EcjBuild(List<Path> classPath, List<Path> processors) {
    BuildResult run(Path sources) {
        Path output = Scratch.directory();
        Path log = output.resolve("log.xml");
        Command.Result result = Command.run(
                output,
                List.of(
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
                        "-log",
                        log.toString(),
                        "-s",
                        output.toString(),
                        "-d",
                        output.toString(),
                        sources.toString()));
        return new BuildResult(result.exitCode() == 0, EcjLog.errors(log), result.output());
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
