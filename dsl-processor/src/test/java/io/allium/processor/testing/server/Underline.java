package io.allium.processor.testing.server;

import io.allium.processor.testing.Mark;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

/**
 * What an editor shows of a diagnostic.
 *
 * @param error or else a warning
 * @param line counted from 1
 * @param column counted from 1
 * @param text what is underlined, up to the end of the line
 * @param message the whole text
 */
record Underline(boolean error, int line, int column, String text, String message) {

    static Underline of(Mark mark) {
        return new Underline(mark.isError(), mark.line(), mark.column(), mark.token(), mark.message());
    }

    static Underline of(Diagnostic diagnostic, Path file) {
        Range range = diagnostic.getRange();
        int line = range.getStart().getLine();
        int start = range.getStart().getCharacter();
        String text = TextFiles.read(file).lines().toList().get(line);
        int end = range.getEnd().getLine() == line ? range.getEnd().getCharacter() : text.length();
        return new Underline(
                diagnostic.getSeverity() == DiagnosticSeverity.Error,
                line + 1,
                start + 1,
                text.substring(start, end),
                diagnostic.getMessage().getLeft());
    }
}
