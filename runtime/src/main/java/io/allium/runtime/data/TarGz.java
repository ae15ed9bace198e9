package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks the plain files and directories of a tar archive packed with gzip. Links, devices and extended headers are
 * skipped.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06">POSIX: the ustar
 *     interchange format</a>
 */
final class TarGz {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int CHECKSUM_AT = 148;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;

    private final Path archive;
    private final Path directory;

    private TarGz(Path archive, Path directory) {
        this.archive = archive;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Unpacks an archive.
     *
     * @param directory where to; it exists, and nothing is written outside it
     * @throws AlliumException {@code UnreadableFile} if it is no such archive or would write outside,
     *     {@code TruncatedFile} if it is cut off
     * @throws IOException if a file cannot be written
     */
    static void unpack(Path archive, Path directory) throws IOException {
        new TarGz(archive, directory).unpack();
    }

    private void unpack() throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
            byte[] header = block(in);
            while (!isEnd(header)) {
                checkHeader(header);
                unpackEntry(header, in);
                header = block(in);
            }
        } catch (EOFException e) {
            throw new AlliumException(
                    Code.TRUNCATED_FILE, "The archive %s is cut off. Get it again.".formatted(archive), e);
        } catch (ZipException e) {
            throw new AlliumException(
                    Code.UNREADABLE_FILE,
                    "The archive %s is not gzip data, or damaged (%s). Get it again."
                            .formatted(archive, e.getMessage()),
                    e);
        }
    }

    private static byte[] block(InputStream in) throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException();
        }
        return block;
    }

    private static boolean isEnd(byte[] header) {
        for (byte value : header) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** The sum of all bytes of a header, its own place taken as blanks, is part of it. */
    private void checkHeader(byte[] header) {
        int sum = CHECKSUM_LENGTH * ' ';
        for (int i = 0; i < BLOCK; i++) {
            boolean own = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
            sum += own ? 0 : header[i] & 0xFF;
        }
        if (number(header, CHECKSUM_AT, CHECKSUM_LENGTH) != sum) {
            throw notATar("a header's checksum is wrong");
        }
    }

    private void unpackEntry(byte[] header, InputStream in) throws IOException {
        long size = number(header, SIZE_AT, SIZE_LENGTH);
        switch (header[TYPE_AT]) {
            case '0', 0 -> {
                Path file = target(header);
                Files.createDirectories(file.getParent());
                copy(in, size, file);
            }
            case '5' -> {
                Files.createDirectories(target(header));
                in.skipNBytes(size);
            }
            default -> in.skipNBytes(size);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static void copy(InputStream in, long size, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new EOFException();
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private Path target(byte[] header) {
        String prefix = text(header, PREFIX_AT, PREFIX_LENGTH);
        String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, NAME_LENGTH);
        try {
            Path target = directory.resolve(name).normalize();
            if (target.startsWith(directory)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw notATar("it holds a file that cannot be named " + Quoted.of(name) + " here");
        }
        throw notATar("it holds the file " + Quoted.of(name) + ", which would be written outside the directory");
    }

    private long number(byte[] header, int at, int length) {
        String octal = text(header, at, length).strip();
        try {
            return octal.isEmpty() ? 0 : Long.parseUnsignedLong(octal, 8);
        } catch (NumberFormatException e) {
            throw notATar("a header has " + Quoted.of(octal) + " in place of an octal number");
        }
    }

    private static String text(byte[] header, int at, int length) {
        int end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }

    private AlliumException notATar(String why) {
        return new AlliumException(
                Code.UNREADABLE_FILE,
                "The archive %s cannot be unpacked: %s. Get it again, from a source you trust."
                        .formatted(archive, why));
    }
}
