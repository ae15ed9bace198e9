package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Opens files and resources for the readers, unpacks those named {@code .gz}, and puts their failures into words. */
final class NamedInput {
    private NamedInput() {}

    /**
     * The content of a file.
     *
     * @throws AlliumException {@code MissingFile}, {@code UnreadableFile} or {@code TruncatedFile}
     */
    static InputStream open(Path file) {
        if (Files.notExists(file)) {
            throw new AlliumException(
                    Code.MISSING_FILE,
                    ("%s is not there (it was looked for at %s). Check the path, and the directory the program "
                                    + "was started in.")
                            .formatted(file, file.toAbsolutePath()));
        }
        try {
            return open(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    /**
     * The content of a stream.
     *
     * @param in null for a resource that was not found
     * @throws AlliumException {@code MissingFile}, {@code UnreadableFile} or {@code TruncatedFile}
     */
    static InputStream open(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new AlliumException(
                    Code.MISSING_FILE,
                    "The resource %s is not there. Check its name and package, and that the build copies it."
                            .formatted(name));
        }
        return name.endsWith(".gz") ? unpacked(in, name) : in;
    }

    private static InputStream unpacked(InputStream in, String name) {
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            AlliumException failure = failure(name, e);
            try {
                in.close();
            } catch (IOException closing) {
                failure.addSuppressed(closing);
            }
            throw failure;
        }
    }

    /** What it means that reading failed. */
    static AlliumException failure(String name, IOException e) {
        if (e instanceof EOFException) {
            return new AlliumException(
                    Code.TRUNCATED_FILE,
                    "%s is cut off: it ends before its gzip data does. Get it again.".formatted(name),
                    e);
        }
        if (e instanceof ZipException) {
            return new AlliumException(
                    Code.UNREADABLE_FILE,
                    ("%s is named .gz but its gzip data is damaged, or it has none (%s). Get it again, or take "
                                    + ".gz off its name.")
                            .formatted(name, e.getMessage()),
                    e);
        }
        return new AlliumException(
                Code.UNREADABLE_FILE,
                "%s cannot be read: %s. Check that it is a file, and who may read it.".formatted(name, e),
                e);
    }
}
