package io.allium.processor.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns reports into marks, by looking at what the source holds at the reported offsets. */
final class Marker {
    private static final Pattern CODE = Pattern.compile("\\[(?<code>[A-Z]\\w*)] ");
    private static final Set<String> TYPE_KEYWORDS = Set.of("class", "interface", "enum", "record");
    private static final Pattern WORD = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private final Compiler compiler;
    private final Map<String, String> sources = new HashMap<>();

    Marker(Compiler compiler) {
        this.compiler = compiler;
    }

    Mark mark(Report report) {
        Matcher matcher = CODE.matcher(report.message());
        String code = matcher.lookingAt() ? matcher.group("code") : "";
        if (!report.hasPlace()) {
            return new Mark(compiler, report.kind(), code, "", 0, 0, 0, "", report.message());
        }
        // Eclipse's file objects cannot give their text, so it is read from disk.
        String text = sources.computeIfAbsent(report.file(), file -> TextFiles.read(Path.of(file)));
        int start = start(report, text);
        String token = token(report, text, start);
        String before = text.substring(0, start);
        return new Mark(
                compiler,
                report.kind(),
                code,
                TextFiles.simpleName(Path.of(report.file())),
                (int) before.chars().filter(c -> c == '\n').count() + 1,
                start - before.lastIndexOf('\n'),
                token.length(),
                token,
                report.message());
    }

    private static int start(Report report, String text) {
        return marksDeclaration(report, text) ? (int) report.position() : (int) report.start();
    }

    private static String token(Report report, String text, int start) {
        if (marksDeclaration(report, text)) {
            Matcher word = WORD.matcher(text).region(start, text.length());
            return word.lookingAt() ? word.group() : "";
        }
        String token = text.substring(start, (int) Math.max(start, report.end()));
        int lineEnd = token.indexOf('\n');
        return lineEnd < 0 ? token : token.substring(0, lineEnd);
    }

    /**
     * For a declaration javac's range is all of it, annotations included, while its caret stands under the name (under
     * the keyword of a type): that word is the mark. For an expression such as {@code 2 * WIDTH} the caret stands under
     * the operator, and the range is the mark.
     */
    private static boolean marksDeclaration(Report report, String text) {
        Matcher word = WORD.matcher(text).region((int) report.position(), text.length());
        return word.lookingAt() && (report.position() > report.start() || TYPE_KEYWORDS.contains(word.group()));
    }
}
