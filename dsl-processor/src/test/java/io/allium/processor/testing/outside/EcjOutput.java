package io.allium.processor.testing.outside;

import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds errors in what Eclipse's batch compiler prints. (Its log in XML is no help: it leaves out the file of an error
 * that a processor reports.)
 */
final class EcjOutput {
    private static final Pattern ERROR = Pattern.compile("""
            ^\\d+\\. ERROR in (?<file>[^\n]+) \\(at line (?<line>\\d+)\\)
            (?:\t[^\n]*\n)*?\t(?<indent>\\s*)\\^+
            (?<message>.*?)
            ----------$""", Pattern.DOTALL | Pattern.MULTILINE);

    private EcjOutput() {}

    static List<BuildError> errors(String output) {
        return ERROR.matcher(output).results().map(EcjOutput::error).toList();
    }

    private static BuildError error(MatchResult error) {
        Path file = Path.of(error.group(1));
        int line = Integer.parseInt(error.group(2));
        // The compiler prints the source line without its indentation.
        String source = TextFiles.read(file).lines().toList().get(line - 1);
        int indentation = source.length() - source.stripLeading().length();
        int column = indentation + error.group(3).length() + 1;
        return new BuildError(TextFiles.simpleName(file), line, column, error.group(4));
    }
}
