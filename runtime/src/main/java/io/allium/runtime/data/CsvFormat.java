package io.allium.runtime.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How a CSV file is written.
 *
 * @param charset how its bytes are text
 * @param separator what stands between cells
 * @param markers what stands for a missing value, in lower case
 */
record CsvFormat(Charset charset, char separator, Set<String> markers) {
    static final CsvFormat USUAL = new CsvFormat(StandardCharsets.UTF_8, ',', Set.of("na", "nan", "null", "?"));

    CsvFormat withCharset(Charset other) {
        return new CsvFormat(other, separator, markers);
    }

    CsvFormat withSeparator(char other) {
        return new CsvFormat(charset, other, markers);
    }

    CsvFormat withMarkers(Set<String> others) {
        return new CsvFormat(charset, separator, others);
    }
}
