package io.allium.runtime.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The processor's cores: of two threads that share one, the second adds little to arithmetic. */
public final class Cores {
    private static final Path CPUS = Path.of("/sys/devices/system/cpu");

    private Cores() {}

    /** How many cores this process may use: those that Linux tells of, elsewhere the logical processors. */
    public static int physical() {
        int logical = Runtime.getRuntime().availableProcessors();
        if (!Files.isDirectory(CPUS)) {
            return logical;
        }
        try (Stream<Path> entries = Files.list(CPUS)) {
            long cores = entries.map(cpu -> cpu.resolve("topology/thread_siblings_list"))
                    .filter(Files::isReadable)
                    .map(Cores::read)
                    .distinct()
                    .count();
            return cores == 0 ? logical : (int) Math.min(cores, logical);
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read tells nothing; the logical processors are a fair answer.
            return logical;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
