package io.allium.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How a program of the tests is started in a virtual machine of its own. */
public final class Fork {
    private static final long MINUTES = 3;

    private final Class<?> program;
    private final List<String> options = new ArrayList<>();
    private File directory = new File(System.getProperty("user.dir"));
    private List<String> classPath =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    /** A fork of a class with a main method, with the class path of the tests. */
    public Fork(Class<?> program) {
        this.program = program;
    }

    /** One more option of Java's. */
    public Fork option(String option) {
        options.add(option);
        return this;
    }

    /** Leaves out what the class path has under names of a pattern. */
    public Fork without(String pattern) {
        classPath = classPath.stream()
                .filter(entry -> !Path.of(entry).getFileName().toString().matches(pattern))
                .toList();
        return this;
    }

    /** Puts a directory at the end of the class path. */
    public Fork with(Path directory) {
        List<String> more = new ArrayList<>(classPath);
        more.add(directory.toString());
        classPath = more;
        return this;
    }

    /** Makes a directory the program's working directory. */
    public Fork in(Path workingDirectory) {
        directory = workingDirectory.toFile();
        return this;
    }

    /**
     * What a program did.
     *
     * @param status what it ended with
     * @param lines what it wrote to its standard output
     * @param errors what it wrote to its standard error
     */
    public record Outcome(int status, List<String> lines, List<String> errors) {}

    /** Runs the program to its end. */
    public Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath));
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        Path output = Files.createTempFile("fork", ".out");
        Path errors = Files.createTempFile("fork", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
            return new Outcome(process.exitValue(), Files.readAllLines(output), Files.readAllLines(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
