package io.allium.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Temporary directories, which are gone when the JVM has ended, and after a crash with the next {@code mvn clean}. */
public final class Scratch {
    private static final Path ROOT = root();

    private Scratch() {}

    /** A new and empty directory. */
    public static Path directory() {
        return directory(ROOT);
    }

    private static Path root() {
        Path root = directory(Module.target());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root), "delete scratch"));
        return root;
    }

    private static Path directory(Path parent) {
        try {
            return Files.createTempDirectory(parent, "scratch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
