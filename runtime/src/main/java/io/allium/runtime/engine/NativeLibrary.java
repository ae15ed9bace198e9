package io.allium.runtime.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A native library, or why there is none.
 *
 * @param <L> what stands for the library
 */
public final class NativeLibrary<L> {
    private final @Nullable L library;
    private final String failure;

    private NativeLibrary(@Nullable L library, String failure) {
        this.library = library;
        this.failure = failure;
    }

    /**
     * Loads a library. Nothing is thrown: libraries are loaded once, in static initialisers.
     *
     * @param loading uses the library for the first time
     */
    public static <L> NativeLibrary<L> load(Supplier<L> loading) {
        try {
            return new NativeLibrary<>(loading.get(), "");
        } catch (LinkageError | RuntimeException e) {
            return new NativeLibrary<>(null, "its native library does not load (" + reason(e) + ")");
        }
    }

    /** The last cause says most, in its first line; those around it list paths, or say that something is missing. */
    private static String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String message = String.valueOf(last.getMessage());
        return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
    }

    /** Why it cannot be used, in a few words; empty if it can. */
    public Optional<String> whyAbsent() {
        return library == null ? Optional.of(failure) : Optional.empty();
    }

    /**
     * The library.
     *
     * @throws IllegalStateException if it cannot be used
     */
    public L get() {
        if (library == null) {
            throw new IllegalStateException(failure);
        }
        return library;
    }
}
