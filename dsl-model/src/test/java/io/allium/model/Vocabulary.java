package io.allium.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of {@code io.allium}, for what reflection does not tell. */
final class Vocabulary {
    private static final Path SOURCES = Path.of("..", "dsl-annotations", "src", "main", "java", "io", "allium");
    private static final Pattern MEMBER =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+[\\w<>?. ]+(?:\\[])? (\\w+)\\(\\)", Pattern.DOTALL);

    private Vocabulary() {}

    /** Every type of the vocabulary. */
    static List<Class<?>> types() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    types.add(Class.forName("io.allium." + name));
                }
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The members of an annotation, in source order. */
    static List<String> members(String annotation) {
        Matcher matcher = MEMBER.matcher(source(annotation));
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(matcher.group(2));
        }
        return names;
    }

    /** The Javadoc of a member, in one line. */
    static String javadoc(String annotation, String member) {
        Matcher matcher = MEMBER.matcher(source(annotation));
        while (matcher.find()) {
            if (matcher.group(2).equals(member)) {
                return matcher.group(1).replaceAll("\\s*\\*?\\s+", " ").strip();
            }
        }
        throw new IllegalArgumentException("no member " + member + " in " + annotation);
    }

    private static String source(String annotation) {
        try {
            return Files.readString(SOURCES.resolve(annotation + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
