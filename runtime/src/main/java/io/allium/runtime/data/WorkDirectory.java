package io.allium.runtime.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory for unfinished files; closing it deletes it with all it holds. */
final class WorkDirectory implements AutoCloseable {
    private final Path path;

    private WorkDirectory(Path path) {
        this.path = path;
    }

    /** A new one inside another, so that files can be moved out of it in one step. */
    static WorkDirectory in(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new WorkDirectory(Files.createTempDirectory(directory, ".unfinished-"));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
