package io.allium.runtime.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The records that a {@link CsvReader} made of a file, and what became of missing values on the way. Immutable.
 *
 * @param <R> the record
 */
public final class CsvTable<R> {
    private final String source;
    private final List<R> records;
    private final int rows;
    private final Map<String, Integer> missing;
    private final Map<String, Fill> filled;

    /**
     * How the missing values of one column were filled.
     *
     * @param cells how many
     * @param value with what: a Double, Long, Boolean or constant
     */
    public record Fill(int cells, Object value) {}

    CsvTable(String source, List<R> records, int rows, Map<String, Integer> missing, Map<String, Fill> filled) {
        this.source = source;
        this.records = List.copyOf(records);
        this.rows = rows;
        this.missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        this.filled = Collections.unmodifiableMap(new LinkedHashMap<>(filled));
    }

    /** The file as it was named. */
    public String source() {
        return source;
    }

    /** The records, in the order of the file, at least one; unmodifiable. */
    public List<R> records() {
        return records;
    }

    /** How many rows the file has, without its header and blank lines. */
    public int rows() {
        return rows;
    }

    /** How many rows were left out because a value was missing. */
    public int dropped() {
        return rows - records.size();
    }

    /** How many cells had no value, by the column's name in the file, for every column that was read. */
    public Map<String, Integer> missing() {
        return missing;
    }

    /** What was filled into records, by the column's name in the file; only columns with gaps are listed. */
    public Map<String, Fill> filled() {
        return filled;
    }

    /**
     * The records as a data set: each is an input, and has the target that belongs to it.
     *
     * @param <T> the type of a target
     * @param target finds a record's target, for example {@code Penguin::species}
     */
    public <T> Dataset<R, T> dataset(Function<? super R, ? extends T> target) {
        List<T> targets = new ArrayList<>(records.size());
        for (R row : records) {
            targets.add(target.apply(row));
        }
        return Dataset.of(records, targets);
    }

    /**
     * What was read and what became of missing values, for example {@code 342 of 344 rows of penguins.csv; 2 dropped
     * for missing values (bill_length_mm 2, bill_depth_mm 2); 9 filled (sex 9 with MALE)}.
     */
    @Override
    public String toString() {
        String kept = dropped() == 0 ? "" : Counted.number(records.size()) + " of ";
        return kept + Counted.of(rows, "row") + " of " + source + droppedText() + filledText();
    }

    private String droppedText() {
        List<String> columns = missing.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !filled.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + " " + Counted.number(entry.getValue()))
                .toList();
        return dropped() == 0
                ? ""
                : "; %s dropped for missing values (%s)"
                        .formatted(Counted.number(dropped()), String.join(", ", columns));
    }

    private String filledText() {
        int cells = filled.values().stream().mapToInt(Fill::cells).sum();
        List<String> columns = filled.entrySet().stream()
                .filter(entry -> entry.getValue().cells() > 0)
                .map(entry -> "%s %s with %s"
                        .formatted(
                                entry.getKey(),
                                Counted.number(entry.getValue().cells()),
                                entry.getValue().value()))
                .toList();
        return cells == 0 ? "" : "; %s filled (%s)".formatted(Counted.number(cells), String.join(", ", columns));
    }
}
