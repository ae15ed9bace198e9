package io.allium.processor.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;

/** The other end of a {@link ForkedEngine}: reads jobs from standard input and answers on standard output. */
final class ForkedJavac {
    private final ToolsCompiler compiler;
    private final Map<List<String>, ClassLoader> loaders = new HashMap<>();

    private ForkedJavac(JavaCompiler compiler) {
        this.compiler = new ToolsCompiler(compiler, Dialect.JAVAC);
    }

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        // ToolProvider looks for a module that this JVM does not have.
        JavaCompiler javac = (JavaCompiler) Class.forName("com.sun.tools.javac.api.JavacTool")
                .getMethod("create")
                .invoke(null);
        ObjectOutputStream outcomes = new ObjectOutputStream(new BufferedOutputStream(System.out));
        outcomes.flush();
        System.setOut(System.err); // What a processor prints must not get between the outcomes.
        ObjectInputStream jobs = new ObjectInputStream(new BufferedInputStream(System.in));
        new ForkedJavac(javac).serve(jobs, outcomes);
    }

    private void serve(ObjectInputStream jobs, ObjectOutputStream outcomes) throws IOException, ClassNotFoundException {
        while (true) {
            Job job;
            try {
                job = (Job) jobs.readObject();
            } catch (EOFException e) {
                return;
            }
            outcomes.writeObject(run(job));
            outcomes.flush();
            outcomes.reset();
        }
    }

    private Outcome run(Job job) {
        ClassLoader loader = loaders.computeIfAbsent(job.processorPath(), ForkedJavac::loader);
        return compiler.run(job, Processors.load(job.processors(), loader));
    }

    private static ClassLoader loader(List<String> path) {
        return new URLClassLoader(path.stream().map(ForkedJavac::url).toArray(URL[]::new));
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
