package io.allium.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of a {@link Compile}. */
public final class Compilation {
    private final Compiler compiler;
    private final Outcome outcome;
    private final List<Mark> marks;
    private final Path classOutput;
    private final Path sourceOutput;

    Compilation(Compiler compiler, Outcome outcome, Path classOutput, Path sourceOutput) {
        this.compiler = compiler;
        this.outcome = outcome;
        Marker marker = new Marker(compiler);
        this.marks = outcome.reports().stream().map(marker::mark).toList();
        this.classOutput = classOutput;
        this.sourceOutput = sourceOutput;
    }

    /** Whether the compiler was content. */
    public boolean success() {
        return outcome.success();
    }

    /** Everything the compiler said, in its order: errors, warnings, notes. */
    public List<Mark> marks() {
        return marks;
    }

    /** The marks that are errors. */
    public List<Mark> errors() {
        return marks.stream().filter(Mark::isError).toList();
    }

    /** The marks that are warnings. */
    public List<Mark> warnings() {
        return marks.stream().filter(Mark::isWarning).toList();
    }

    /** The only thing the compiler said; fails the test if it said nothing or more, or if it crashed. */
    public Mark onlyMark() {
        assertThat(crash()).as("crash of %s", compiler).isEmpty();
        assertThat(marks).as("marks of %s", compiler).hasSize(1);
        return marks.get(0);
    }

    /** The stack trace of an exception that a processor or the compiler let out; empty if there was none. */
    public String crash() {
        return outcome.crash();
    }

    /** What the compiler printed besides its diagnostics. */
    public String output() {
        return outcome.output();
    }

    /** Where the class files are; another compilation may have it on its class path. */
    public Path classOutput() {
        return classOutput;
    }

    /** Where the generated sources are. */
    public Path sourceOutput() {
        return sourceOutput;
    }

    /** The generated sources by qualified name. */
    public SortedMap<String, String> generated() {
        SortedMap<String, String> sources = new TreeMap<>();
        TextFiles.below(sourceOutput).forEach(file -> sources.put(typeName(file), TextFiles.read(file)));
        return sources;
    }

    private String typeName(Path file) {
        String path = sourceOutput.relativize(file).toString();
        return path.replaceFirst("\\.java$", "").replace(file.getFileSystem().getSeparator(), ".");
    }
}
