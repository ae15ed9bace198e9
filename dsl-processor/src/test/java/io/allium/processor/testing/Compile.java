package io.allium.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;

/**
 * Compiles sources with annotation processors, as real files in a temporary directory:
 *
 * <pre>{@code
 * Compilation compilation = Compile.with(ECJ)
 *         .processor(AlliumProcessor.class)
 *         .source("app.Digits", "package app; ...")
 *         .compile();
 * assertThat(compilation.marks()).isEmpty();
 * }</pre>
 *
 * The sources see the vocabulary, the model and the runtime; {@link #classpath} adds to that, for example the
 * {@linkplain Compilation#classOutput classes of an earlier compilation}.
 */
public final class Compile {
    private final Compiler compiler;
    private final Path directory = Scratch.directory();
    private final List<String> options;
    private final List<Path> classPath = new ArrayList<>(ClassPaths.USER);
    private final Set<Class<? extends Processor>> processors = new LinkedHashSet<>();
    private final List<Processor> live = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();

    private Compile(Compiler compiler) {
        this.compiler = compiler;
        this.options = new ArrayList<>(compiler.options());
    }

    /** Starts the description of a compilation. */
    public static Compile with(Compiler compiler) {
        return new Compile(compiler);
    }

    /** Adds a processor, which every compiler can run. */
    public Compile processor(Class<? extends Processor> processor) {
        processors.add(processor);
        return this;
    }

    /** Adds a processor of the test's own, for a look at elements; only for compilers in this JVM. */
    public Compile processor(Processor processor) {
        live.add(processor);
        return this;
    }

    /** Adds jars or directories to what the sources see. */
    public Compile classpath(Path... paths) {
        classPath.addAll(List.of(paths));
        return this;
    }

    /** Adds options, for example {@code -Aallium.hints=on}. */
    public Compile options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds a source file, by the qualified name of its type. */
    public Compile source(String name, String text) {
        Path file = directory.resolve("sources").resolve(name.replace('.', '/') + ".java");
        TextFiles.write(file, text);
        sources.add(file);
        return this;
    }

    /** Runs the compiler, once. */
    public Compilation compile() {
        Path classOutput = Scratch.directory();
        Path sourceOutput = Scratch.directory();
        Job job = new Job(
                List.copyOf(options),
                strings(classPath),
                processors.stream().map(Class::getName).toList(),
                strings(processorPath()),
                strings(sources),
                classOutput.toString(),
                sourceOutput.toString());
        Outcome outcome = Engines.of(compiler).run(job, live);
        return new Compilation(compiler, outcome, classOutput, sourceOutput);
    }

    private Set<Path> processorPath() {
        Set<Path> path = new LinkedHashSet<>(ClassPaths.PROCESSOR);
        processors.forEach(processor -> path.add(ClassPaths.of(processor)));
        return path;
    }

    private static List<String> strings(Iterable<Path> paths) {
        List<String> strings = new ArrayList<>();
        paths.forEach(path -> strings.add(path.toString()));
        return List.copyOf(strings);
    }
}
