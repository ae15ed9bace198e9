package io.allium.runtime.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes tar archives entry by entry, as POSIX describes the ustar format. */
final class TinyTar {
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    TinyTar file(String name, byte[] content) {
        return entry('0', "", name, content);
    }

    TinyTar directory(String name) {
        return entry('5', "", name, new byte[0]);
    }

    TinyTar entry(char type, String prefix, String name, byte[] content) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 124, "%011o\0".formatted(content.length));
        put(header, 148, " ".repeat(8));
        header[156] = (byte) type;
        put(header, 257, "ustar\00000");
        put(header, 345, prefix);
        int sum = 0;
        for (byte value : header) {
            sum += value & 0xFF;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        archive.writeBytes(header);
        archive.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
        return this;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    /** The archive with its two blocks of zeros, not packed. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(archive.toByteArray());
        all.writeBytes(new byte[1024]);
        return all.toByteArray();
    }

    /** The archive packed with gzip. */
    byte[] packed() {
        return CsvText.gzip(bytes());
    }
}
