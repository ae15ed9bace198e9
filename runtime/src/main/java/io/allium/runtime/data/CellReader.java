package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.data.Column.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one column into values, and says what is wrong with those it cannot. */
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+(\\.0*)?");
    private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "1");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "n", "0");

    private final String file;
    private final String header;
    private final Kind kind;
    private final Constants constants;
    private final Set<String> markers;

    /**
     * A reader for one column of one file.
     *
     * @param header the column's name in the file
     * @param markers what stands for a missing value, in lower case
     */
    CellReader(String file, String header, Column column, Set<String> markers) {
        this.file = file;
        this.header = header;
        this.kind = column.kind();
        this.constants = new Constants(column.constants());
        this.markers = markers;
    }

    /**
     * A Double, Long, Boolean or constant, as the column's kind has it; null for a missing value. A constant may be
     * named like a marker: a cell {@code NA} is not missing where {@code NA} is a continent.
     *
     * @throws AlliumException {@code BadValue} or {@code NotFinite}
     */
    @Nullable
    Object read(String cell, long line) {
        Enum<?> constant = kind == Kind.CATEGORY ? constants.find(cell) : null;
        if (constant != null) {
            return constant;
        }
        if (cell.isEmpty() || markers.contains(cell.toLowerCase(Locale.ROOT))) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> number(cell, line);
            case INTEGER -> whole(cell, line, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case WHOLE -> whole(cell, line, Long.MIN_VALUE, Long.MAX_VALUE);
            case FLAG -> flag(cell, line);
            case CATEGORY -> throw noConstant(cell, line);
        };
    }

    private double number(String cell, long line) {
        if (!NUMBER.matcher(cell).matches()) {
            throw bad(Code.BAD_VALUE, cell, line, "is not a number. " + numberFix(cell));
        }
        double value = Double.parseDouble(cell);
        if (!Double.isFinite(value)) {
            throw bad(
                    Code.NOT_FINITE,
                    cell,
                    line,
                    "is too large for a 64-bit number. Correct the cell, or measure in another unit.");
        }
        return value;
    }

    private static String numberFix(String cell) {
        return DECIMAL_COMMA.matcher(cell).matches()
                ? "Write it with a decimal point: " + cell.replace(',', '.') + "."
                : "Correct the cell; if it stands for a missing value, name it in missingMarkers.";
    }

    private long whole(String cell, long line, long least, long most) {
        if (!WHOLE.matcher(cell).matches()) {
            throw bad(
                    Code.BAD_VALUE,
                    cell,
                    line,
                    "is not a whole number. Correct the cell, make the component a double, or, if it stands for "
                            + "a missing value, name it in missingMarkers.");
        }
        int point = cell.indexOf('.');
        try {
            long value = Long.parseLong(point < 0 ? cell : cell.substring(0, point));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Only digits and a sign came here: the number does not fit, which is said below.
        }
        String fix = kind == Kind.INTEGER ? "a long or a double." : "a double.";
        throw bad(
                Code.BAD_VALUE,
                cell,
                line,
                "does not lie between %s and %s. Correct the cell, or make the component "
                                .formatted(Counted.number(least), Counted.number(most))
                        + fix);
    }

    private boolean flag(String cell, long line) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!TRUE.contains(word) && !FALSE.contains(word)) {
            throw bad(
                    Code.BAD_VALUE,
                    cell,
                    line,
                    "is neither true nor false. Write true, t, yes, y or 1, or false, f, no, n or 0.");
        }
        return TRUE.contains(word);
    }

    private AlliumException noConstant(String cell, long line) {
        return bad(
                Code.BAD_VALUE,
                cell,
                line,
                ("is none of the constants %s.%s Correct the cell, add the constant, or, if it stands for a "
                                + "missing value, name it in missingMarkers.")
                        .formatted(String.join(", ", constants.names()), Closest.question(cell, constants.names())));
    }

    private AlliumException bad(Code code, String cell, long line, String rest) {
        return new AlliumException(
                code,
                "%s, line %s, column %s: %s %s".formatted(file, Counted.number(line), header, Quoted.of(cell), rest));
    }
}
