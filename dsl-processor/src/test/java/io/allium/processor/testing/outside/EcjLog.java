package io.allium.processor.testing.outside;

import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/** Finds compiler errors in the log that Eclipse's batch compiler writes. */
final class EcjLog {
    private EcjLog() {}

    static List<BuildError> errors(Path log) {
        return Xml.elements(Xml.read(log), "//source/problems/problem[@severity='ERROR']").stream()
                .map(EcjLog::error)
                .toList();
    }

    private static BuildError error(Element problem) {
        Path source = Path.of(Xml.text(problem, "ancestor::source/@path"));
        int start = Integer.parseInt(problem.getAttribute("charStart"));
        int lineStart = TextFiles.read(source).lastIndexOf('\n', start - 1) + 1;
        return new BuildError(
                TextFiles.simpleName(source),
                Integer.parseInt(problem.getAttribute("line")),
                start - lineStart + 1,
                Xml.text(problem, "message/@value"));
    }
}
