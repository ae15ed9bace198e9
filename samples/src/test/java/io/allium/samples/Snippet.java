package io.allium.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java block of a page in {@code docs}, as {@code docs/guide/snippets.md} describes it.
 *
 * @param line where it begins, from 1
 * @param kind the first word of its comment; empty if it has none
 * @param argument the second word of its comment; empty if it has none
 * @param code what is in it
 * @param text the text block that follows before the next Java block; empty if there is none
 */
record Snippet(int line, String kind, String argument, String code, String text) {
    private static final Pattern COMMENT = Pattern.compile("<!-- java: (\\w+),? ?(.*?) -->");
    private static final Pattern NETWORK =
            Pattern.compile("@Network\\b[^{]*?(?:interface|class) (\\w+)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:interface|class|record|enum) (\\w+)");
    private static final String IMPORTS = """
            import io.allium.*;
            import io.allium.model.layer.*;
            import io.allium.model.training.*;
            import io.allium.runtime.*;
            import io.allium.runtime.data.*;
            import io.allium.runtime.dl4j.*;
            import io.allium.runtime.engine.*;
            import io.allium.runtime.evaluate.*;
            import io.allium.runtime.plot.*;
            import io.allium.runtime.train.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.util.*;
            """;

    /** Every Java block of a page, in order. */
    static List<Snippet> of(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                Matcher comment = COMMENT.matcher(i == 0 ? "" : lines.get(i - 1));
                boolean said = comment.matches();
                snippets.add(new Snippet(
                        i + 1, said ? comment.group(1) : "", said ? comment.group(2) : "", block(lines, i), ""));
            } else if (lines.get(i).equals("```text") && !snippets.isEmpty()) {
                snippets.add(snippets.remove(snippets.size() - 1).followedBy(block(lines, i)));
            }
        }
        return snippets;
    }

    private static String block(List<String> lines, int fence) {
        List<String> inside = lines.subList(fence + 1, lines.size());
        return String.join("\n", inside.subList(0, inside.indexOf("```"))) + "\n";
    }

    private Snippet followedBy(String block) {
        return text.isEmpty() ? new Snippet(line, kind, argument, code, block) : this;
    }

    /** The name of the file that it is: its network's, else its first type's; statements get a type around them. */
    String fileName() {
        if (isStatements()) {
            return "Statements.java";
        }
        Matcher network = NETWORK.matcher(code);
        Matcher type = TYPE.matcher(code);
        return (network.find() ? network.group(1) : type.find() ? type.group(1) : "Nothing") + ".java";
    }

    /** The file's content. */
    String file() {
        return isStatements()
                ? IMPORTS + "class Statements {\nstatic void run() throws Exception {\n" + code + "}\n}\n"
                : code;
    }

    private boolean isStatements() {
        return kind.equals("statements") || kind.equals("throws");
    }
}
