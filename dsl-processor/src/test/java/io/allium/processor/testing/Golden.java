package io.allium.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A golden file: Java with one mistake, the marks under the line they belong to, and the message in a comment at the
 * end. The source, without what is expected, is what gets compiled.
 *
 * @param file where it lies; named {@code <Code>.java}, or {@code <Code>_<anything>.java} for further ones of a code
 * @param source the Java, without marks and message
 */
public record Golden(Path file, String source) {
    private static final Pattern MESSAGE = Pattern.compile("\n*/\\*\n(error|warning): .*?\n\\*/\\s*$", Pattern.DOTALL);
    private static final Pattern OPTIONS = Pattern.compile("(?m)^// options: (?<options>.+)$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (?<name>[\\w.]+);");
    private static final Pattern FIRST_CODE = Pattern.compile("(?m)^(?!//|$)");

    /** The golden files of a directory, by name. */
    static List<Golden> in(Path directory) {
        return TextFiles.below(directory).stream().map(Golden::read).toList();
    }

    static Golden read(Path file) {
        String text = TextFiles.read(file);
        if (text.contains("\t") || text.contains("\r")) {
            throw new IllegalArgumentException(file + " holds tabs or carriage returns: carets could not be read");
        }
        String source = Carets.strip(MESSAGE.matcher(text).replaceFirst("\n")).stripTrailing() + "\n";
        return new Golden(file, source);
    }

    /** The code that the file is named after. */
    public String code() {
        return stem().replaceFirst("_.*", "");
    }

    /** The name under which the source is compiled: the file's, in the source's package. */
    String typeName() {
        Matcher declared = PACKAGE.matcher(source);
        return declared.find() ? declared.group("name") + "." + stem() : stem();
    }

    /** The compiler options that a line {@code // options: ...} asks for. */
    public List<String> options() {
        Matcher asked = OPTIONS.matcher(source);
        return asked.find() ? List.of(asked.group("options").split(" ")) : List.of();
    }

    /** The source in another package, so that many can stand side by side; no line moves. */
    public String sourceIn(String packageName) {
        String declaration = "package " + packageName + ";";
        Matcher declared = PACKAGE.matcher(source);
        return declared.find()
                ? declared.replaceFirst(declaration)
                : FIRST_CODE.matcher(source).replaceFirst(declaration + " ");
    }

    /** The file as it has to be if the compilers say this. */
    String render(Mark javac, Mark ecj) {
        String message = javac.message().stripTrailing();
        if (message.contains("*/")) {
            throw new IllegalArgumentException("The message would end the comment it is kept in: " + message);
        }
        String kind = javac.isError() ? "error" : "warning";
        return Carets.insert(source, javac, ecj) + "\n/*\n" + kind + ": " + stripLines(message) + "\n*/\n";
    }

    private static String stripLines(String text) {
        return String.join("\n", text.lines().map(String::stripTrailing).toList());
    }

    /** The name of the file, without its ending. */
    public String stem() {
        return TextFiles.simpleName(file).replaceFirst("\\.java$", "");
    }
}
