package io.allium.runtime.file;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file in one piece: into a temporary file beside it, which then takes its place. Nobody ever reads half a
 * file, and what was there before survives a failure.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything.
         *
         * @param out where to; buffered, and closed by the caller
         * @throws IOException if writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and its directories where they are missing.
     *
     * @param path the file; replaced if it exists
     * @param content what to write
     * @return {@code path}
     * @throws AlliumException {@link Code#CANNOT_WRITE} with the path and the reason; then nothing has changed but
     *     perhaps directories made
     */
    public static Path write(Path path, Content content) {
        Path target = path.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            if (Files.isDirectory(target)) {
                throw new FileSystemException(path.toString(), null, "it is a directory");
            }
            makeDirectory(target.getParent());
            try {
                writeNew(temporary, content);
                replace(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new AlliumException(Code.CANNOT_WRITE, "Cannot write " + path + ": " + reason(e) + ".", e);
        }
        return path;
    }

    private static void makeDirectory(@Nullable Path directory) throws IOException {
        // createDirectories refuses a symbolic link to a directory before Java 20.
        if (directory != null && !Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
    }

    private static void writeNew(Path temporary, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(out);
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException e) {
            return e.getFile() + " is a file, not a directory";
        }
        if (failure instanceof NoSuchFileException e) {
            return e.getFile() + " does not exist";
        }
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
