package io.allium.runtime.data;

import static io.allium.runtime.data.CsvText.HEADER;
import static io.allium.runtime.data.CsvText.gzip;
import static io.allium.runtime.data.CsvText.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.runtime.data.Plant.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read; {@link CsvMistakesTest} has what is refused, {@link MissingTest} what is missing. */
class CsvReaderTest {
    private static final CsvReader<Plant> READER = CsvReader.of(Plant.CODEC);
    private static final Plant OAK = new Plant(12.5, 3, 4_000_000_000L, true, Colour.GREEN);

    @Test
    void readsEveryKind() {
        CsvTable<Plant> plants = read(READER, HEADER + "12.5,3,4000000000,true,green\n-1e-3,-2,0,no,Dark red\n");

        assertThat(plants.records()).containsExactly(OAK, new Plant(-0.001, -2, 0, false, Colour.DARK_RED));
        assertThat(plants.rows()).isEqualTo(2);
        assertThat(plants.source()).isEqualTo("plants.csv");
        assertThat(plants).hasToString("2 rows of plants.csv");
    }

    @Test
    void findsColumnsInAnyOrderAndIgnoresOthers() {
        String text = "Colour,id,id,ALIVE,C-e_l l.s,leaves,(Height)\ngreen,1,2,yes,4000000000,3,12.5\n";

        assertThat(read(READER, text).records()).containsExactly(OAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 12.5 , 3 , 4000000000 , true , green ",
                "\"12.5\",\"3\",\"4000000000\",\"true\",\"green\"",
                "+12.50,+3,4000000000.0,T,GREEN",
                "1.25e1,3.00,4000000000.,Y,Green!",
                "125E-1,3,4000000000,1,green",
            })
    void acceptsOtherSpellings(String row) {
        assertThat(read(READER, HEADER + row + "\n").records()).containsExactly(OAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void acceptsEveryLineBreak(String lineBreak) {
        String text = HEADER + "\n12.5,3,4000000000,1,green\n\n12.5,3,4000000000,1,green";

        assertThat(read(READER, text.replace("\n", lineBreak)).records()).containsExactly(OAK, OAK);
    }

    @Test
    void readsOtherSeparators() {
        String text = HEADER + "12.5,3,4000000000,1,green\n";

        assertThat(read(READER.separator(';'), text.replace(',', ';')).records())
                .containsExactly(OAK);
        assertThat(read(READER.separator('\t'), text.replace(',', '\t')).records())
                .containsExactly(OAK);
    }

    @Test
    void readsFilesAndPackedFiles(@TempDir Path directory) throws IOException {
        byte[] text = (HEADER + "12.5,3,4000000000,1,green\n").getBytes(UTF_8);
        Path plain = Files.write(directory.resolve("plants.csv"), text);
        Path packed = Files.write(directory.resolve("plants.csv.gz"), gzip(text));

        assertThat(READER.read(plain).records()).containsExactly(OAK);
        assertThat(READER.read(packed).records()).containsExactly(OAK);
        assertThat(READER.read(packed)).hasToString("1 row of " + packed);
        assertThat(read(READER, gzip(text), "plants.csv.gz").records()).containsExactly(OAK);
    }

    @Test
    void skipsAByteOrderMark() {
        String text = "\uFEFF" + HEADER + "12.5,3,4000000000,1,green\n";

        assertThat(read(READER, text).records()).containsExactly(OAK);
        assertThat(read(READER.charset(UTF_16LE), text.getBytes(UTF_16LE), "plants.csv")
                        .records())
                .containsExactly(OAK);
    }

    @Test
    void readsOtherCharsets() {
        byte[] text = ("größe," + HEADER + "1,12.5,3,4000000000,1,green\n").getBytes(ISO_8859_1);

        assertThat(read(READER.charset(ISO_8859_1), text, "plants.csv").records())
                .containsExactly(OAK);
    }

    /** Longer than any buffer, with characters of two to four bytes, so that some lie across the buffers' ends. */
    @Test
    void readsLongTexts() {
        String row = "12.5,3,4000000000,1,green,\"Füß 漢 🌱\"\n";
        String text = "height,leaves,cells,alive,colour,note\n" + row.repeat(5000);

        assertThat(read(READER, text).records()).hasSize(5000).containsOnly(OAK);
    }

    @Test
    void keepsItsSettings() {
        CsvReader<Plant> semicolons = READER.separator(';');
        String text = HEADER + "12.5,3,4000000000,1,green\n,3,4000000000,1,green\n";

        assertThat(semicolons
                        .missing(Missing.FILL_MEAN)
                        .charset(UTF_8)
                        .missingMarkers("-")
                        .missing("alive", Missing.DROP))
                .satisfies(reader -> assertThat(
                                read(reader, text.replace(',', ';')).records())
                        .containsExactly(OAK, OAK));
        assertThat(read(READER, text).records()).containsExactly(OAK);
    }

    @Test
    void keepsWhatItHandsOut() {
        CsvTable<Plant> plants = read(READER, HEADER + "12.5,3,4000000000,1,green\n");

        assertThat(plants.records()).isUnmodifiable();
        assertThat(plants.missing()).isUnmodifiable();
        assertThat(plants.filled()).isUnmodifiable();
    }
}
