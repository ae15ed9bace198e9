package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads handwritten digits as the UCI repository has them: a CSV without a header, in each row 64 whole numbers from 0
 * (paper) to 16 (ink), which are a picture of 8×8, row by row, and then the digit it shows.
 *
 * <p>A value {@code v} becomes {@code v * 255 / 16}, rounded, so that 16 is 255: a {@link Picture} has the range 0 to
 * 255, whatever it was made of.
 *
 * @see <a href="https://doi.org/10.24432/C50P49">Optical Recognition of Handwritten Digits (Alpaydin, Kaynak, 1998)</a>
 */
public final class Digits {
    private static final int SIDE = 8;
    private static final int VALUES = SIDE * SIDE;
    private static final int LARGEST_VALUE = 16;
    private static final int LARGEST_DIGIT = Digit.values().length - 1;

    private Digits() {}

    /**
     * Reads a file; one whose name ends in {@code .gz} is unpacked.
     *
     * @param file 65 numbers a row
     * @return pictures of 8×8×1, in the order of the file
     * @throws AlliumException {@code MissingFile}, {@code UnreadableFile}, {@code TruncatedFile} or {@code BadEncoding}
     *     if it cannot be read to its end, {@code EmptyDataset} if it has no rows, {@code RaggedRow}, {@code BadValue}
     *     or {@code UnknownLabel} if a row is not as it should be
     */
    public static Dataset<Picture, Digit> read(Path file) {
        return read(new CsvLines(NamedInput.open(file), file.toString(), StandardCharsets.UTF_8, ','), file.toString());
    }

    /**
     * Reads a stream, such as a resource, and closes it.
     *
     * @param in null, as {@link Class#getResourceAsStream} gives it for a missing resource, is reported as that
     * @param name for messages; if it ends in {@code .gz}, the stream is unpacked
     * @return pictures of 8×8×1, in the order of the stream
     * @throws AlliumException as {@link #read(Path)}
     */
    public static Dataset<Picture, Digit> read(@Nullable InputStream in, String name) {
        return read(new CsvLines(NamedInput.open(in, name), name, StandardCharsets.UTF_8, ','), name);
    }

    private static Dataset<Picture, Digit> read(CsvLines lines, String file) {
        List<Example<Picture, Digit>> examples = new ArrayList<>();
        try (lines) {
            while (lines.hasNext()) {
                examples.add(example(lines.next(), file));
            }
        }
        if (examples.isEmpty()) {
            throw new AlliumException(
                    Code.EMPTY_DATASET,
                    "%s is empty. Each row has to be one digit: 64 numbers from 0 to 16, then the digit."
                            .formatted(file));
        }
        return Dataset.ofExamples(examples);
    }

    private static Example<Picture, Digit> example(CsvLine line, String file) {
        if (line.cells().size() != VALUES + 1) {
            throw new AlliumException(
                    Code.RAGGED_ROW,
                    ("%s, line %s: the row has %s instead of 65, 64 numbers from 0 to 16 and then the digit. "
                                    + "Correct the row, or get the file again.")
                            .formatted(
                                    file,
                                    Counted.number(line.number()),
                                    Counted.of(line.cells().size(), "cell")));
        }
        byte[] values = new byte[VALUES];
        for (int i = 0; i < VALUES; i++) {
            int value = cell(line, i, LARGEST_VALUE, Code.BAD_VALUE, "a whole number", file);
            values[i] = (byte) Math.round(value * 255.0 / LARGEST_VALUE);
        }
        int digit = cell(line, VALUES, LARGEST_DIGIT, Code.UNKNOWN_LABEL, "a digit", file);
        return new Example<>(Picture.of(SIDE, SIDE, 1, values), Digit.values()[digit]);
    }

    private static int cell(CsvLine line, int index, int largest, Code code, String what, String file) {
        String cell = line.cells().get(index);
        OptionalInt number = upToTwoDigits(cell);
        if (number.isEmpty() || number.getAsInt() > largest) {
            throw new AlliumException(
                    code,
                    "%s, line %s, cell %d: %s is not %s from 0 to %d. Correct the row, or get the file again."
                            .formatted(file, Counted.number(line.number()), index + 1, Quoted.of(cell), what, largest));
        }
        return number.getAsInt();
    }

    private static OptionalInt upToTwoDigits(String cell) {
        return cell.matches("[0-9]{1,2}") ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }
}
