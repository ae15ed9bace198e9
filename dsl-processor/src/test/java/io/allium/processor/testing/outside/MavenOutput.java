package io.allium.processor.testing.outside;

import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds compiler errors in what Maven prints. */
final class MavenOutput {
    /** Maven prints the errors twice: once under this heading, up to their count, and once as the cause of failure. */
    private static final Pattern SECTION =
            Pattern.compile("\\[ERROR] COMPILATION ERROR : \\R(?<errors>.*?)\\[INFO] \\d+ errors?", Pattern.DOTALL);

    private static final Pattern ERROR = Pattern.compile(
            "^\\[ERROR] (?<file>.+?\\.java):\\[(?<line>\\d+),(?<column>\\d+)] (?<message>.*?)(?=\\R\\[(ERROR|INFO)] |\\s*\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** What javac puts before every line of a message but the first. */
    private static final String JAVAC_INDENT = "  ";

    /** What {@code --debug} prints before it compiles. */
    private static final Pattern OPTIONS = Pattern.compile("(?m)^\\[DEBUG] -d .*$");

    private MavenOutput() {}

    /** The paths that Maven gave the compiler, from a build with {@code --debug}. */
    static CompilerPaths paths(String output) {
        String options = find(OPTIONS, output).group();
        return new CompilerPaths(option(options, "-classpath"), option(options, "-processorpath"));
    }

    static List<BuildError> errors(String output) {
        return SECTION.matcher(output)
                .results()
                .flatMap(section -> ERROR.matcher(section.group(1)).results())
                .map(error -> new BuildError(
                        TextFiles.simpleName(Path.of(error.group(1))),
                        Integer.parseInt(error.group(2)),
                        Integer.parseInt(error.group(3)),
                        error.group(4).replace("\n" + JAVAC_INDENT, "\n")))
                .toList();
    }

    private static String option(String options, String name) {
        return find(Pattern.compile(" " + name + " (.+?) (?=-\\w)"), options).group(1);
    }

    private static MatchResult find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + pattern + " in:\n" + text));
    }
}
