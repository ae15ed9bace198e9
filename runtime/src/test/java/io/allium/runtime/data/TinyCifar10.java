package io.allium.runtime.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Six files in CIFAR-10's binary layout with three records each. Record {@code i} of all eighteen has label {@code 7 *
 * i mod 10}, and every value differs from its neighbours.
 */
final class TinyCifar10 {
    static final int RECORDS = 3;

    private TinyCifar10() {}

    static void writeTo(Path directory) throws IOException {
        for (int file = 0; file < 6; file++) {
            String name = file < 5 ? "data_batch_" + (file + 1) + ".bin" : "test_batch.bin";
            Files.write(directory.resolve(name), bytes(file));
        }
    }

    /** One file's bytes; file 5 is the test file. */
    static byte[] bytes(int file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int record = file * RECORDS; record < (file + 1) * RECORDS; record++) {
            bytes.write(label(record));
            for (int channel = 0; channel < 3; channel++) {
                for (int pixel = 0; pixel < 1024; pixel++) {
                    bytes.write(value(record, channel, pixel / 32, pixel % 32));
                }
            }
        }
        return bytes.toByteArray();
    }

    static int label(int record) {
        return 7 * record % 10;
    }

    static int value(int record, int channel, int row, int column) {
        return (record * 31 + channel * 85 + row * 7 + column * 3) & 0xFF;
    }

    static Picture picture(int record) {
        byte[] values = new byte[32 * 32 * 3];
        int next = 0;
        for (int row = 0; row < 32; row++) {
            for (int column = 0; column < 32; column++) {
                for (int channel = 0; channel < 3; channel++) {
                    values[next++] = (byte) value(record, channel, row, column);
                }
            }
        }
        return Picture.of(32, 32, 3, values);
    }
}
