package io.allium.runtime.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Texts to read plants from, under the name {@code plants.csv}. */
final class CsvText {
    static final String HEADER = "height,leaves,cells,alive,colour\n";

    private CsvText() {}

    static CsvTable<Plant> read(CsvReader<Plant> reader, String text) {
        return read(reader, text.getBytes(StandardCharsets.UTF_8), "plants.csv");
    }

    static CsvTable<Plant> read(CsvReader<Plant> reader, byte[] bytes, String name) {
        return reader.read(new ByteArrayInputStream(bytes), name);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
