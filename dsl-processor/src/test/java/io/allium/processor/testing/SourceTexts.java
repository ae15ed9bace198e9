package io.allium.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Sources by path, read from disk: the file objects of Eclipse's compiler cannot give their text. */
final class SourceTexts {
    private final Map<String, String> texts = new HashMap<>();

    String of(String file) {
        return texts.computeIfAbsent(file, path -> read(Path.of(path)));
    }

    static String simpleName(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
