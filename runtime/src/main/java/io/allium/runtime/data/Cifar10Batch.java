package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of CIFAR-10's binary version: records of one label byte, then 1,024 red, 1,024 green and 1,024 blue bytes,
 * each colour row by row.
 */
final class Cifar10Batch {
    private static final int SIDE = 32;
    private static final int PIXELS = SIDE * SIDE;
    private static final int CHANNELS = 3;
    private static final int RECORD_BYTES = 1 + CHANNELS * PIXELS;

    private final Path file;
    private final int records;

    /**
     * A file that need not be there yet.
     *
     * @param file where it is
     * @param records how many it has to hold
     */
    Cifar10Batch(Path file, int records) {
        this.file = file;
        this.records = records;
    }

    /** Whether the file is there and as long as it has to be. */
    boolean complete() {
        try {
            return Files.isRegularFile(file) && Files.size(file) == expectedBytes();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The first examples of the file, pictures of 32×32×3.
     *
     * @param count from 1 to the number of records
     * @throws AlliumException {@code TruncatedFile} or {@code OverlongFile} if the file has another length, whatever is
     *     asked for; {@code UnknownLabel}; {@code UnreadableFile}
     */
    List<Example<Picture, Cifar10>> read(int count) {
        List<Example<Picture, Cifar10>> examples = new ArrayList<>(count);
        byte[] bytes = new byte[RECORD_BYTES];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            checkLength(Files.size(file));
            for (int record = 0; record < count; record++) {
                int read = in.readNBytes(bytes, 0, RECORD_BYTES);
                if (read < RECORD_BYTES) {
                    throw truncated((long) record * RECORD_BYTES + read);
                }
                examples.add(example(bytes, record));
            }
        } catch (IOException e) {
            throw new AlliumException(
                    Code.UNREADABLE_FILE,
                    "%s cannot be read: %s. Check the file and who may read it.".formatted(file, e),
                    e);
        }
        return examples;
    }

    private Example<Picture, Cifar10> example(byte[] bytes, int record) {
        int label = bytes[0] & 0xFF;
        Cifar10[] classes = Cifar10.values();
        if (label >= classes.length) {
            throw new AlliumException(
                    Code.UNKNOWN_LABEL,
                    ("%s, record %s of %s: the label is %d, but CIFAR-10 has 0 (AIRPLANE) to 9 (TRUCK). The file is "
                                    + "damaged or another data set; download it again.")
                            .formatted(file, Counted.number(record + 1L), Counted.number(records), label));
        }
        return new Example<>(picture(bytes), classes[label]);
    }

    private static Picture picture(byte[] bytes) {
        byte[] values = new byte[PIXELS * CHANNELS];
        for (int channel = 0; channel < CHANNELS; channel++) {
            int plane = 1 + channel * PIXELS;
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                values[pixel * CHANNELS + channel] = bytes[plane + pixel];
            }
        }
        return Picture.of(SIDE, SIDE, CHANNELS, values);
    }

    private void checkLength(long bytes) {
        if (bytes < expectedBytes()) {
            throw truncated(bytes);
        }
        if (bytes > expectedBytes()) {
            throw new AlliumException(
                    Code.OVERLONG_FILE,
                    ("%s is too long: %s instead of %s, which is %s of %s bytes. It is not a file of CIFAR-10's binary "
                                    + "version; download it again.")
                            .formatted(
                                    file,
                                    Counted.of(bytes, "byte"),
                                    Counted.number(expectedBytes()),
                                    Counted.of(records, "record"),
                                    Counted.number(RECORD_BYTES)));
        }
    }

    private AlliumException truncated(long bytes) {
        long whole = bytes / RECORD_BYTES;
        long rest = bytes % RECORD_BYTES;
        String end = rest == 0
                ? "It ends after record %s of %s".formatted(Counted.number(whole), Counted.number(records))
                : "It ends inside record %s of %s, after %s of its %s bytes"
                        .formatted(
                                Counted.number(whole + 1),
                                Counted.number(records),
                                Counted.number(rest),
                                Counted.number(RECORD_BYTES));
        return new AlliumException(
                Code.TRUNCATED_FILE,
                "%s is cut off: %s instead of %s. %s. Download it again."
                        .formatted(file, Counted.of(bytes, "byte"), Counted.number(expectedBytes()), end));
    }

    private long expectedBytes() {
        return (long) records * RECORD_BYTES;
    }
}
