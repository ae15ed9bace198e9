package io.allium.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Runs jobs on any compiler that speaks {@code javax.tools}; needs nothing else, so that it also works in a fork. */
final class ToolsCompiler {
    private final JavaCompiler compiler;
    private final Dialect dialect;

    ToolsCompiler(JavaCompiler compiler, Dialect dialect) {
        this.compiler = compiler;
        this.dialect = dialect;
    }

    Outcome run(Job job, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        boolean success = false;
        String crash = "";
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, files(job.classPath()));
            files.setLocation(StandardLocation.CLASS_OUTPUT, files(List.of(job.classOutput())));
            files.setLocation(StandardLocation.SOURCE_OUTPUT, files(List.of(job.sourceOutput())));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    files,
                    diagnostics,
                    job.options(),
                    null,
                    files.getJavaFileObjectsFromFiles(files(job.sources())));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            success = task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            crash = stackTrace(e);
        }
        List<Report> reports =
                diagnostics.getDiagnostics().stream().map(this::report).toList();
        return new Outcome(success, reports, output.toString(), crash);
    }

    private Report report(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = dialect.message(diagnostic.getMessage(Locale.ROOT));
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getLineNumber() < 1) {
            return new Report(diagnostic.getKind(), "", 0, 0, 0, message);
        }
        return new Report(
                diagnostic.getKind(),
                new File(source.toUri()).getPath(),
                diagnostic.getPosition(),
                diagnostic.getStartPosition(),
                dialect.end(diagnostic),
                message);
    }

    private static List<File> files(List<String> paths) {
        return paths.stream().map(File::new).toList();
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
