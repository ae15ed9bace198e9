package io.allium.benchmarks;

import io.allium.processor.AlliumProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the processor adds to a compilation: a network of many layers, processed and not compiled further, against the
 * same without the processor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProcessorBenchmark {
    /** Layers of the network. */
    @Param({"10", "200"})
    public int layers;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path output = temporary();
    private String source = "";

    /** JMH makes it. */
    public ProcessorBenchmark() {}

    /** Writes the network. */
    @Setup
    public void write() {
        StringBuilder text =
                new StringBuilder("import io.allium.*;\n@Network interface Net {\n  @Features(64) Tensor in();\n");
        for (int i = 0; i < layers; i++) {
            text.append("  @Dense(units = 64, activation = ActivationFunction.RELU) Tensor layer" + i + "();\n");
        }
        source = text.append("}\n").toString();
    }

    /** With the processor. */
    @Benchmark
    public boolean processed() {
        CompilationTask task = task("-proc:only");
        task.setProcessors(List.of(new AlliumProcessor()));
        return task.call();
    }

    /** Only parsed and resolved. */
    @Benchmark
    public boolean bare() {
        return task("-proc:none").call();
    }

    private CompilationTask task(String processing) {
        List<String> options =
                List.of(processing, "-d", output.toString(), "-cp", System.getProperty("java.class.path"));
        return compiler.getTask(null, null, null, options, null, List.of(new Source(source)));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("allium-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Net.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
