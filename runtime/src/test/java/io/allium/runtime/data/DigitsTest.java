package io.allium.runtime.data;

import static io.allium.runtime.data.CsvText.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    /** The values 0 to 16, over and over; then the digit 7. */
    private static final String SEVEN =
            IntStream.range(0, 64).mapToObj(i -> i % 17 + ",").collect(Collectors.joining()) + "7\n";

    private static Dataset<Picture, Digit> read(byte[] bytes, String name) {
        return Digits.read(new ByteArrayInputStream(bytes), name);
    }

    private static Dataset<Picture, Digit> read(String text) {
        return read(text.getBytes(UTF_8), "digits.csv");
    }

    private static ThrowableAssertAlternative<AlliumException> refused(String text) {
        return assertThatExceptionOfType(AlliumException.class).isThrownBy(() -> read(text));
    }

    @Test
    void readsPicturesAndDigits() {
        Dataset<Picture, Digit> digits = read(SEVEN + SEVEN.replace("7\n", "0\n"));

        assertThat(digits.targets()).containsExactly(Digit.SEVEN, Digit.ZERO);
        assertThat(digits.input(0)).hasToString("Picture 8×8×1").isEqualTo(digits.input(1));
    }

    @Test
    void scalesSixteenTo255() {
        Picture picture = read(SEVEN).input(0);

        // v * 255 / 16, rounded: 1 is 15.9, 8 is 127.5.
        assertThat(picture.value(0, 0, 0)).isZero();
        assertThat(picture.value(0, 1, 0)).isEqualTo(16);
        assertThat(picture.value(1, 0, 0)).isEqualTo(128);
        assertThat(picture.value(1, 7, 0)).isEqualTo(239);
        assertThat(picture.value(2, 0, 0)).isEqualTo(255);
    }

    @Test
    void readsFilesAndPackedFiles(@TempDir Path directory) throws IOException {
        Path plain = Files.writeString(directory.resolve("digits.csv"), SEVEN);
        Path packed = Files.write(directory.resolve("digits.csv.gz"), gzip(SEVEN.getBytes(UTF_8)));

        assertThat(Digits.read(plain).targets()).containsExactly(Digit.SEVEN);
        assertThat(Digits.read(packed).targets()).containsExactly(Digit.SEVEN);
    }

    @Test
    void refusesAMissingFile(@TempDir Path directory) {
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Digits.read(directory.resolve("digits.csv")))
                .returns(Code.MISSING_FILE, AlliumException::code);
        assertThatExceptionOfType(AlliumException.class)
                .isThrownBy(() -> Digits.read(null, "digits.csv.gz"))
                .withMessageContaining("The resource digits.csv.gz is not there.");
    }

    @Test
    void refusesAnEmptyFile() {
        refused("\n\n")
                .withMessage(
                        "[EmptyDataset] digits.csv is empty. Each row has to be one digit: 64 numbers from 0 to 16,"
                                + " then the digit.");
    }

    @Test
    void refusesARaggedRow() {
        refused(SEVEN + "1,2,3\n")
                .withMessage("[RaggedRow] digits.csv, line 2: the row has 3 cells instead of 65, 64 numbers from 0 to"
                        + " 16 and then the digit. Correct the row, or get the file again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "-1", "1.5", "x", "", "100", "99999999999999999999"})
    void refusesAValueOutside(String cell) {
        refused(SEVEN.replaceFirst("0,1,", "0," + cell + ","))
                .withMessage("[BadValue] digits.csv, line 1, cell 2: \"" + cell
                        + "\" is not a whole number from 0 to 16. Correct the row, or get the file again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-1", "seven", ""})
    void refusesADigitOutside(String cell) {
        refused(SEVEN + SEVEN.replace("7\n", cell + "\n"))
                .withMessage("[UnknownLabel] digits.csv, line 2, cell 65: \"" + cell
                        + "\" is not a digit from 0 to 9. Correct the row, or get the file again.");
    }

    @Test
    void everyCutIsReadOrRefusedInWords() {
        byte[] text = SEVEN.repeat(3).getBytes(UTF_8);
        for (int length = 0; length <= text.length; length++) {
            try {
                assertThat(read(Arrays.copyOf(text, length), "digits.csv").size())
                        .isBetween(1, 3);
            } catch (AlliumException e) {
                assertThat(e.code()).isIn(Code.EMPTY_DATASET, Code.RAGGED_ROW, Code.UNKNOWN_LABEL);
            }
        }
    }

    @Test
    void everyCutOfAPackedFileIsRefusedInWords() {
        byte[] packed = gzip(SEVEN.repeat(3).getBytes(UTF_8));
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatExceptionOfType(AlliumException.class)
                    .isThrownBy(() -> read(cut, "digits.csv.gz"))
                    .withMessage("[TruncatedFile] digits.csv.gz is cut off: it ends before its gzip data does. Get it"
                            + " again.");
        }
    }
}
