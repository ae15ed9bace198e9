package io.allium.processor.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A repackaged javac in a JVM of its own, kept for as long as the tests run: starting one costs about ten times what a
 * compilation does. The JVM ends when its standard input does, which is when the tests' JVM ends.
 */
final class ForkedEngine implements Engine {
    private final String name;
    private final ObjectOutputStream jobs;
    private final ObjectInputStream outcomes;

    /** Starts the compiler whose jars lie in {@code target/compilers/<name>}. */
    ForkedEngine(String name) {
        this.name = name;
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // Without the JDK's own java.compiler, whose classes would win over the jars'.
                            "--limit-modules",
                            "java.base,jdk.zipfs,java.logging",
                            "-cp",
                            classPath(name),
                            ForkedJavac.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            jobs = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
            jobs.flush();
            outcomes = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    @Override
    public synchronized Outcome run(Job job, List<Processor> live) {
        if (!live.isEmpty()) {
            throw new IllegalArgumentException(name + " runs in another JVM: give the class of the processor");
        }
        try {
            jobs.writeObject(job);
            jobs.flush();
            jobs.reset();
            return (Outcome) outcomes.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is gone", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classPath(String name) throws IOException {
        Path jars = Module.target().resolve("compilers").resolve(name);
        if (!Files.isDirectory(jars)) {
            throw new IllegalStateException(
                    "No " + jars + ": run 'mvn generate-test-resources' once, which brings the compilers there");
        }
        try (Stream<Path> files = Files.list(jars)) {
            return Stream.concat(files.sorted(), Stream.of(ClassPaths.of(ForkedJavac.class)))
                    .map(path -> path.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
