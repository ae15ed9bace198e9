package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from CSV (RFC 4180), plain or packed with gzip. The first row names the columns; a component is read
 * from the column with its name, where only letters and digits count: {@code bill_length_mm} is {@code billLengthMm},
 * and {@code bill.lengthMm} of a nested record too. Other columns are ignored. In the same way a cell {@code Adelie}
 * names the constant {@code ADELIE}. White space around a cell does not count, and blank lines are skipped.
 *
 * <p>Immutable: every setting gives a new reader.
 *
 * <pre>{@code
 * CsvTable<Penguin> penguins = CsvReader.of(codec).missing(Missing.DROP).read(Path.of("penguins.csv"));
 * }</pre>
 *
 * @param <R> the record
 */
public final class CsvReader<R> {
    private final RecordCodec<R> codec;
    private final Missing missing;
    private final Map<String, Missing> exceptions;
    private final CsvFormat format;

    private CsvReader(RecordCodec<R> codec, Missing missing, Map<String, Missing> exceptions, CsvFormat format) {
        this.codec = codec;
        this.missing = missing;
        this.exceptions = exceptions;
        this.format = format;
    }

    /**
     * A reader that expects commas and UTF-8, takes empty cells, {@code NA}, {@code NaN}, {@code null} and {@code ?}
     * for missing values, and drops rows that lack one.
     *
     * @param <R> the record
     * @param codec says which columns to read and makes the records
     */
    public static <R> CsvReader<R> of(RecordCodec<R> codec) {
        return new CsvReader<>(codec, Missing.DROP, Map.of(), CsvFormat.USUAL);
    }

    /**
     * What to do about missing values, except in columns that have a rule of their own.
     *
     * @param policy {@link Missing#DROP} if this is not said
     */
    public CsvReader<R> missing(Missing policy) {
        return new CsvReader<>(codec, policy, exceptions, format);
    }

    /**
     * What to do about missing values in one column.
     *
     * @param component the component's path, for example {@code sex} or {@code bill.lengthMm}
     * @param policy for this column only
     * @throws AlliumException {@code MissingColumn} if the record has no such component
     */
    public CsvReader<R> missing(String component, Missing policy) {
        List<String> known = codec.columns().stream().map(Column::name).toList();
        if (!known.contains(component)) {
            throw new AlliumException(
                    Code.MISSING_COLUMN,
                    "The record has no component %s to say what to do about missing values of.%s It has: %s."
                            .formatted(component, Closest.question(component, known), String.join(", ", known)));
        }
        Map<String, Missing> more = new LinkedHashMap<>(exceptions);
        more.put(component, policy);
        return new CsvReader<>(codec, missing, Map.copyOf(more), format);
    }

    /**
     * The texts that stand for a missing value, in place of the usual ones; upper and lower case are the same. An empty
     * cell is always missing. A cell that names a constant of its column never is.
     *
     * @param texts for example {@code "n/a", "-", "-999"}
     */
    public CsvReader<R> missingMarkers(String... texts) {
        Set<String> lowered =
                Stream.of(texts).map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new CsvReader<>(codec, missing, exceptions, format.withMarkers(lowered));
    }

    /**
     * The charset of the text.
     *
     * @param other UTF-8 if this is not said
     */
    public CsvReader<R> charset(Charset other) {
        return new CsvReader<>(codec, missing, exceptions, format.withCharset(other));
    }

    /**
     * What stands between cells, for example {@code ';'} or a tab.
     *
     * @param other a comma if this is not said; neither a line break nor a quote
     * @throws AlliumException {@code OutOfRange} if it is one of these
     */
    public CsvReader<R> separator(char other) {
        if (other == '\n' || other == '\r' || other == '"') {
            throw new AlliumException(
                    Code.OUT_OF_RANGE,
                    "Cells cannot be separated by a line break or a quote. Take a comma, a semicolon or a tab.");
        }
        return new CsvReader<>(codec, missing, exceptions, format.withSeparator(other));
    }

    /**
     * Reads a file; one whose name ends in {@code .gz} is unpacked.
     *
     * @param file the first row names the columns
     * @throws AlliumException {@code MissingFile}, {@code UnreadableFile} or {@code TruncatedFile} if it cannot be read
     *     to its end; {@code BadEncoding} if it is not text of the charset; {@code EmptyDataset} if it has no rows, or
     *     all were dropped; {@code MissingColumn} or {@code AmbiguousColumn} if the header does not match the record;
     *     {@code RaggedRow}, {@code BadValue}, {@code NotFinite} or {@code MissingCell} if a row does not
     */
    public CsvTable<R> read(Path file) {
        return table(NamedInput.open(file), file.toString());
    }

    /**
     * Reads a stream, such as a resource, and closes it.
     *
     * @param in null, as {@link Class#getResourceAsStream} gives it for a missing resource, is reported as that
     * @param name for messages; if it ends in {@code .gz}, the stream is unpacked
     * @throws AlliumException as {@link #read(Path)}
     */
    public CsvTable<R> read(@Nullable InputStream in, String name) {
        return table(NamedInput.open(in, name), name);
    }

    private CsvTable<R> table(InputStream in, String file) {
        List<Column> columns = codec.columns();
        try (CsvLines lines = new CsvLines(in, file, format.charset(), format.separator())) {
            if (!lines.hasNext()) {
                throw empty(file, "it is empty");
            }
            CsvHeader header = new CsvHeader(file, lines.next(), columns);
            List<ParsedRow> rows = rows(lines, header, file, columns);
            if (rows.isEmpty()) {
                throw empty(file, "it has a header, but no rows");
            }
            return table(new Gaps(file, header, columns, policies(columns), rows), rows, file, columns);
        }
    }

    private List<ParsedRow> rows(CsvLines lines, CsvHeader header, String file, List<Column> columns) {
        List<CellReader> readers = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            readers.add(new CellReader(file, header.name(i), columns.get(i), format.markers()));
        }
        List<ParsedRow> rows = new ArrayList<>();
        while (lines.hasNext()) {
            CsvLine line = lines.next();
            List<String> cells = header.select(line);
            @Nullable Object[] values = new Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers.get(i).read(cells.get(i), line.number());
            }
            rows.add(new ParsedRow(line.number(), values));
        }
        return rows;
    }

    private CsvTable<R> table(Gaps gaps, List<ParsedRow> rows, String file, List<Column> columns) {
        List<ParsedRow> kept = gaps.kept();
        @Nullable Object[] fills = gaps.fills();
        List<R> records = new ArrayList<>(kept.size());
        for (ParsedRow row : kept) {
            records.add(read(new Row(columns, row.filledWith(fills)), file, row.line()));
        }
        return new CsvTable<>(file, records, rows.size(), gaps.missing(), gaps.filled(kept, fills));
    }

    private R read(Row row, String file, long line) {
        try {
            return codec.read(row);
        } catch (AlliumException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AlliumException(
                    Code.BAD_VALUE,
                    ("%s, line %s: the record does not accept the row: %s. Correct the row, or what the record's "
                                    + "constructor checks.")
                            .formatted(file, Counted.number(line), e),
                    e);
        }
    }

    private List<Missing> policies(List<Column> columns) {
        return columns.stream()
                .map(column -> exceptions.getOrDefault(column.name(), missing))
                .toList();
    }

    private static AlliumException empty(String file, String what) {
        return new AlliumException(
                Code.EMPTY_DATASET,
                ("%s cannot be learned from: %s. Its first row has to name the columns, and each further row is "
                                + "one record.")
                        .formatted(file, what));
    }
}
