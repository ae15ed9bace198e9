package io.allium.runtime.data;

import static io.allium.runtime.data.CsvText.HEADER;
import static io.allium.runtime.data.CsvText.gzip;
import static io.allium.runtime.data.CsvText.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvMistakesTest {
    private static final CsvReader<Plant> READER = CsvReader.of(Plant.CODEC);
    private static final String ROW = "12.5,3,4000000000,true,green\n";

    private static ThrowableAssertAlternative<AlliumException> refused(String text) {
        return refused(READER, text.getBytes(UTF_8), "plants.csv");
    }

    private static ThrowableAssertAlternative<AlliumException> refused(
            CsvReader<Plant> reader, byte[] bytes, String name) {
        return assertThatExceptionOfType(AlliumException.class).isThrownBy(() -> read(reader, bytes, name));
    }

    @Test
    void aNumberWithADecimalComma() {
        refused(HEADER + ROW + "\"39,1\",3,4,true,green\n")
                .withMessage("[BadValue] plants.csv, line 3, column height: \"39,1\" is not a number. Write it with a"
                        + " decimal point: 39.1.");
    }

    @ParameterizedTest
    @CsvSource({"tall", "1d", "0x10", "1_000", "--1", "1e", ".", "1 2", "Infinity", "١٢"})
    void noNumber(String cell) {
        refused(HEADER + cell + ",3,4,true,green\n")
                .withMessage("[BadValue] plants.csv, line 2, column height: \"" + cell + "\" is not a number. Correct"
                        + " the cell; if it stands for a missing value, name it in missingMarkers.");
    }

    @Test
    void aNumberTooLarge() {
        refused(HEADER + "1e999,3,4,true,green\n")
                .withMessage("[NotFinite] plants.csv, line 2, column height: \"1e999\" is too large for a 64-bit"
                        + " number. Correct the cell, or measure in another unit.");
    }

    @ParameterizedTest
    @CsvSource({"3.5", "three", "1e3", "+"})
    void noWholeNumber(String cell) {
        refused(HEADER + "1," + cell + ",4,true,green\n")
                .withMessage("[BadValue] plants.csv, line 2, column leaves: \"" + cell + "\" is not a whole number."
                        + " Correct the cell, make the component a double, or, if it stands for a missing value, name"
                        + " it in missingMarkers.");
    }

    @Test
    void aWholeNumberOutOfRange() {
        refused(HEADER + "1,2147483648,4,true,green\n")
                .withMessage("[BadValue] plants.csv, line 2, column leaves: \"2147483648\" does not lie between"
                        + " -2,147,483,648 and 2,147,483,647. Correct the cell, or make the component a long or a"
                        + " double.");
        refused(HEADER + "1,2,-9223372036854775809,true,green\n")
                .withMessage("[BadValue] plants.csv, line 2, column cells: \"-9223372036854775809\" does not lie"
                        + " between -9,223,372,036,854,775,808 and 9,223,372,036,854,775,807. Correct the cell, or"
                        + " make the component a double.");
    }

    @Test
    void noTruthValue() {
        refused(HEADER + "1,2,4,maybe,green\n")
                .withMessage("[BadValue] plants.csv, line 2, column alive: \"maybe\" is neither true nor false. Write"
                        + " true, t, yes, y or 1, or false, f, no, n or 0.");
    }

    @Test
    void anUnknownConstant() {
        refused(HEADER + ROW + ROW + "1,2,4,true,gren\n")
                .withMessage("[BadValue] plants.csv, line 4, column colour: \"gren\" is none of the constants GREEN,"
                        + " RED, DARK_RED, NA. Did you mean GREEN? Correct the cell, add the constant, or, if it"
                        + " stands for a missing value, name it in missingMarkers.");
        refused(HEADER + "1,2,4,true,turquoise\n").withMessageContaining("NA. Correct the cell");
        refused(HEADER + "1,2,4,true,-\n").withMessageContaining("\"-\" is none of");
    }

    @Test
    void aLongCellIsCut() {
        refused(HEADER + "\"" + "one\n".repeat(500) + "\",2,4,true,green\n")
                .withMessageContaining(
                        "line 2, column height: \"one one one one one one one one one one …\" is not a number.");
    }

    @Test
    void aMissingColumn() {
        refused("hight,leaves,cells,alive,colour\n" + ROW)
                .withMessage("[MissingColumn] plants.csv has no column for height. Its header is: hight, leaves, cells,"
                        + " alive, colour. Did you mean hight? Give the component the column's name; case, spaces and"
                        + " signs do not matter.");
        refused("leaves,cells,alive,colour\n" + ROW).withMessageContaining("alive, colour. Give the component");
    }

    @Test
    void anotherSeparator() {
        refused((HEADER + ROW).replace(',', ';'))
                .withMessageContaining("Its header is: height;leaves;cells;alive;colour. It seems to be separated by"
                        + " ';': say so with .separator(';').");
        refused((HEADER + ROW).replace(',', '\t'))
                .withMessageContaining("It seems to be separated by '\\t': say so with .separator('\\t').");
    }

    @Test
    void aSeparatorThatCannotBe() {
        for (char separator : new char[] {'"', '\n', '\r'}) {
            assertThatExceptionOfType(AlliumException.class)
                    .isThrownBy(() -> READER.separator(separator))
                    .withMessage("[OutOfRange] Cells cannot be separated by a line break or a quote. Take a comma, a"
                            + " semicolon or a tab.");
        }
    }

    @Test
    void twoColumnsForOneComponent() {
        refused("height,leaves,cells,alive,colour,HEIGHT\n")
                .withMessage("[AmbiguousColumn] plants.csv: the header has two columns for height, \"height\" and"
                        + " \"HEIGHT\" (the cells 1 and 6). Case, spaces and signs do not matter when names are"
                        + " compared; rename one.");
    }

    @Test
    void twoComponentsForOneColumn() {
        RecordCodec<Plant> codec = new AlteredCodec(row -> Plant.CODEC.read(row)) {
            @Override
            public List<Column> columns() {
                return List.of(Column.number("a.bc"), Column.number("ab.c"));
            }
        };
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(CsvReader.of(codec), "a_b_c\n1\n"))
                .withMessageStartingWith(
                        "[AmbiguousColumn] plants.csv: two components, a.bc and ab.c, are read from the"
                                + " header's \"a_b_c\".");
    }

    @Test
    void aRaggedRow() {
        refused(HEADER + ROW + "1,2,3\n")
                .withMessage("[RaggedRow] plants.csv, line 3: the row has 3 cells, but the header has 5. Add what is"
                        + " missing, or put a cell that contains the separator in quotes.");
        refused(HEADER + "39,1,3,4,true,green\n").withMessageContaining("line 2: the row has 6 cells, but the header");
    }

    @Test
    void quotesThatDoNotMatch() {
        refused(HEADER + ROW + "\"1,2,4,true,green\n" + ROW)
                .withMessage("[BadValue] plants.csv, in the row after line 2: the quotes do not match, because one is"
                        + " not closed or because text follows a closing one. Close it, and write a quote inside"
                        + " quotes twice.");
        refused("\"height\n").withMessageContaining("plants.csv, in the first row: the quotes do not match");
        refused(HEADER + "\"1\"2,2,4,true,green\n").withMessageContaining("the quotes do not match");
    }

    @Test
    void anEmptyFile() {
        refused("")
                .withMessage("[EmptyDataset] plants.csv cannot be learned from: it is empty. Its first row has to name"
                        + " the columns, and each further row is one record.");
        refused("\n\n").withMessageContaining("it is empty");
    }

    @Test
    void aHeaderOnly() {
        refused(HEADER)
                .withMessageContaining(
                        "[EmptyDataset] plants.csv cannot be learned from: it has a header, but" + " no rows.");
    }

    @Test
    void anotherCharset() {
        byte[] text = (HEADER + ROW + "1,2,3,true,grün\n").getBytes(ISO_8859_1);

        refused(READER, text, "plants.csv")
                .withMessage("[BadEncoding] plants.csv, line 3: the byte 0xFC at offset 75 is not UTF-8 text. Name the"
                        + " charset the file has, for example with .charset(Charset.forName(\"windows-1252\")), or"
                        + " save it as UTF-8.");
        refused(READER, (HEADER + ROW).getBytes(UTF_16), "plants.csv")
                .withMessageContaining("line 1: the byte 0xFE at offset 0 is not UTF-8 text.");
    }

    @Test
    void aCharacterCutInHalf() {
        byte[] text = (HEADER + ROW.repeat(1000) + "ü").getBytes(UTF_8);

        refused(READER, Arrays.copyOf(text, text.length - 1), "plants.csv")
                .withMessageContaining("line 1,002: the byte 0xC3 at offset 29,033 is not UTF-8 text.");
    }

    @Test
    void aMissingFile(@TempDir Path directory) {
        Path file = directory.resolve("plants.csv");

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> READER.read(file))
                .withMessage("[MissingFile] " + file + " is not there (it was looked for at " + file + "). Check the"
                        + " path, and the directory the program was started in.");
    }

    @Test
    void aMissingResource() {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> READER.read(CsvMistakesTest.class.getResourceAsStream("nothing.csv"), "nothing.csv"))
                .withMessage("[MissingFile] The resource nothing.csv is not there. Check its name and package, and that"
                        + " the build copies it.");
    }

    @Test
    void aDirectory(@TempDir Path directory) {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> READER.read(directory))
                .withMessageStartingWith("[UnreadableFile] " + directory + " cannot be read: ")
                .withMessageEndingWith(". Check that it is a file, and who may read it.");
    }

    @Test
    void aStreamThatBreaks() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> READER.read(closed, "plants.csv"))
                .withMessageContaining(
                        "[UnreadableFile] plants.csv cannot be read: java.io.IOException: Stream closed.");
    }

    @Test
    void noGzip() {
        refused(READER, (HEADER + ROW).getBytes(UTF_8), "plants.csv.gz")
                .withMessage("[UnreadableFile] plants.csv.gz is named .gz but its gzip data is damaged, or it has none"
                        + " (Not in GZIP format). Get it again, or take .gz off its name.");
    }

    @Test
    void everyMistakeClosesTheStream() {
        for (String text : List.of("", HEADER, "a,b\n", HEADER + "1\n", HEADER + "x,2,3,1,red\n")) {
            for (String name : List.of("plants.csv", "plants.csv.gz")) {
                AtomicBoolean closed = new AtomicBoolean();
                InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8)) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
                assertThatExceptionOfType(AlliumException.class).isThrownBy(() -> READER.read(in, name));
                assertThat(closed).isTrue();
            }
        }
    }

    @Test
    void aRecordThatRefusesARow() {
        RecordCodec<Plant> picky = new AlteredCodec(row -> {
            throw new IllegalArgumentException("too small");
        });
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(CsvReader.of(picky), HEADER + ROW))
                .withMessage("[BadValue] plants.csv, line 2: the record does not accept the row:"
                        + " java.lang.IllegalArgumentException: too small. Correct the row, or what the record's"
                        + " constructor checks.");
    }

    @Test
    void aCodecThatReadsWhatItDoesNotHave() {
        RecordCodec<Plant> careless = new AlteredCodec(row -> {
            row.integer("height");
            return Plant.CODEC.read(row);
        });
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> read(CsvReader.of(careless), HEADER + ROW))
                .withMessageContaining("There is no INTEGER column height among the codec's columns [height (NUMBER),"
                        + " leaves (INTEGER)");
    }

    @Test
    void everyCutOfAPackedFileIsRefusedInWords() {
        byte[] packed = gzip((HEADER + ROW.repeat(20)).getBytes(UTF_8));
        for (int length = 0; length < packed.length; length++) {
            refused(READER, Arrays.copyOf(packed, length), "plants.csv.gz")
                    .returns(Code.TRUNCATED_FILE, AlliumException::code);
        }
    }

    /** A cut may leave a smaller table that is whole, so nothing at all is thrown; but nothing else may be. */
    @Test
    void everyCutAndEveryFlippedByteIsReadOrRefusedInWords() {
        byte[] text = (HEADER + "\"1,2\",3\n" + ROW + "1,2,3,1,\"dark \"\"red\"\"\"\nNA,ü,?,1,green\n").getBytes(UTF_8);
        for (int length = 0; length <= text.length; length++) {
            readOrRefuse(Arrays.copyOf(text, length));
        }
        byte[] good = (HEADER + ROW + "1,2,3,1,\"dark \"\"red\"\"\"\nNA,1,?,1,green\n").getBytes(UTF_8);
        Random random = new Random(1);
        for (int i = 0; i < 4_000; i++) {
            byte[] flipped = good.clone();
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            readOrRefuse(flipped);
        }
    }

    private static void readOrRefuse(byte[] text) {
        try {
            assertThat(read(READER, text, "plants.csv").records()).isNotEmpty();
        } catch (AlliumException e) {
            assertThat(e.getMessage())
                    .startsWith("[" + e.code().id() + "] plants.csv")
                    .endsWith(".");
        }
    }

    @Test
    void theGoodTextIsRead() {
        assertThatCode(() -> read(READER, HEADER + ROW)).doesNotThrowAnyException();
    }
}
