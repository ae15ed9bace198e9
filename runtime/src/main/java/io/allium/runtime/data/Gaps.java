package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The missing values of a table, and what becomes of them: refused, dropped with their rows, or filled. */
final class Gaps {
    private final String file;
    private final CsvHeader header;
    private final List<Column> columns;
    private final List<Missing> policies;
    private final List<ParsedRow> rows;

    /**
     * Looks at a whole table.
     *
     * @param policies one a column
     * @param rows all of the file
     */
    Gaps(String file, CsvHeader header, List<Column> columns, List<Missing> policies, List<ParsedRow> rows) {
        this.file = file;
        this.header = header;
        this.columns = columns;
        this.policies = policies;
        this.rows = rows;
    }

    /**
     * The rows that are neither refused nor dropped, at least one.
     *
     * @throws AlliumException {@code MissingCell}, {@code EmptyDataset}
     */
    List<ParsedRow> kept() {
        rows.forEach(this::refuseGaps);
        List<ParsedRow> kept = rows.stream().filter(row -> !isDropped(row)).toList();
        if (kept.isEmpty()) {
            throw new AlliumException(
                    Code.EMPTY_DATASET,
                    ("%s: none of its %s is complete (%s), and Missing.DROP leaves incomplete rows out. Fill the "
                                    + "gaps with .missing(Missing.FILL_MEAN), or read other columns.")
                            .formatted(file, Counted.of(rows.size(), "row"), counts()));
        }
        return kept;
    }

    private void refuseGaps(ParsedRow row) {
        for (int i = 0; i < columns.size(); i++) {
            if (policies.get(i) == Missing.REFUSE && row.value(i) == null) {
                throw refusal(row, i);
            }
        }
    }

    private boolean isDropped(ParsedRow row) {
        return IntStream.range(0, columns.size())
                .anyMatch(i -> policies.get(i) == Missing.DROP && row.value(i) == null);
    }

    /**
     * What each column's missing values are replaced with; null for those that need nothing.
     *
     * @throws AlliumException {@code MissingCell} if a column to fill has no value at all
     */
    @Nullable
    Object[] fills() {
        @Nullable Object[] fills = new Object[columns.size()];
        for (int i = 0; i < fills.length; i++) {
            Missing policy = policies.get(i);
            if (policy != Missing.REFUSE && policy != Missing.DROP && count(rows, i) > 0) {
                fills[i] = FillValue.of(columns.get(i), policy, present(i));
            }
        }
        return fills;
    }

    private List<Object> present(int column) {
        List<Object> present = rows.stream()
                .map(row -> row.value(column))
                .filter(Objects::nonNull)
                .<Object>map(value -> value)
                .toList();
        if (present.isEmpty()) {
            throw new AlliumException(
                    Code.MISSING_CELL,
                    ("%s, column %s: there is no value in any of %s, so there is nothing to fill the gaps with. "
                                    + "Take the component out of the record, or complete the file.")
                            .formatted(file, header.name(column), Counted.of(rows.size(), "row")));
        }
        return present;
    }

    /** How many values are missing in each column, by its name in the file. */
    Map<String, Integer> missing() {
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            missing.put(header.name(i), count(rows, i));
        }
        return missing;
    }

    /** How many values of the rows kept were filled, and with what, by the column's name in the file. */
    Map<String, CsvTable.Fill> filled(List<ParsedRow> kept, @Nullable Object[] fills) {
        Map<String, CsvTable.Fill> filled = new LinkedHashMap<>();
        for (int i = 0; i < fills.length; i++) {
            Object fill = fills[i];
            if (fill != null) {
                filled.put(header.name(i), new CsvTable.Fill(count(kept, i), fill));
            }
        }
        return filled;
    }

    private static int count(List<ParsedRow> rows, int column) {
        return (int) rows.stream().filter(row -> row.value(column) == null).count();
    }

    private AlliumException refusal(ParsedRow row, int column) {
        return new AlliumException(
                Code.MISSING_CELL,
                ("%s, line %s, column %s: the value is missing. In all, %s (%s). Complete the file, or say what "
                                + "to do about it: .missing(Missing.DROP) leaves such rows out, "
                                + ".missing(Missing.FILL_MEAN) fills them.")
                        .formatted(
                                file,
                                Counted.number(row.line()),
                                header.name(column),
                                incomplete() + " of " + Counted.of(rows.size(), "row") + " lack a value",
                                counts()));
    }

    private String incomplete() {
        return Counted.number(rows.stream()
                .filter(row -> IntStream.range(0, columns.size()).anyMatch(i -> row.value(i) == null))
                .count());
    }

    private String counts() {
        return missing().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + Counted.number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
