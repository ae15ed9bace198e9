package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a file has the columns of a record: header cells are matched with component paths by their {@link Key}. */
final class CsvHeader {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    private final String file;
    private final List<String> cells;
    private final int[] positions;

    /**
     * Matches a header.
     *
     * @param line the header as it is written
     * @param columns what to look for; other header cells are ignored
     * @throws AlliumException {@code MissingColumn}, {@code AmbiguousColumn}
     */
    CsvHeader(String file, CsvLine line, List<Column> columns) {
        this.file = file;
        this.cells = line.cells();
        this.positions = new int[columns.size()];
        Map<Integer, String> taken = new HashMap<>();
        for (int i = 0; i < positions.length; i++) {
            String name = columns.get(i).name();
            positions[i] = find(name);
            String other = taken.put(positions[i], name);
            if (other != null) {
                throw ambiguous("two components, %s and %s, are read from the header's %s"
                        .formatted(other, name, Quoted.of(name(i))));
            }
        }
    }

    private int find(String name) {
        String key = Key.of(name);
        int[] matches = IntStream.range(0, cells.size())
                .filter(i -> Key.of(cells.get(i)).equals(key))
                .toArray();
        if (matches.length == 0) {
            throw missing(name);
        }
        if (matches.length > 1) {
            throw ambiguous("the header has two columns for %s, %s and %s (the cells %d and %d)"
                    .formatted(
                            name,
                            Quoted.of(cells.get(matches[0])),
                            Quoted.of(cells.get(matches[1])),
                            matches[0] + 1,
                            matches[1] + 1));
        }
        return matches[0];
    }

    /** A column's name as the file has it. */
    String name(int column) {
        return cells.get(positions[column]);
    }

    /**
     * One column's cell of each row.
     *
     * @return the cells of the columns looked for, in their order
     * @throws AlliumException {@code RaggedRow} if the row has more or fewer cells than the header
     */
    List<String> select(CsvLine line) {
        if (line.cells().size() != cells.size()) {
            throw new AlliumException(
                    Code.RAGGED_ROW,
                    ("%s, line %s: the row has %s, but the header has %s. Add what is missing, or put a cell that "
                                    + "contains the separator in quotes.")
                            .formatted(
                                    file,
                                    Counted.number(line.number()),
                                    Counted.of(line.cells().size(), "cell"),
                                    Counted.number(cells.size())));
        }
        List<String> selected = new ArrayList<>(positions.length);
        for (int position : positions) {
            selected.add(line.cells().get(position));
        }
        return selected;
    }

    private AlliumException missing(String name) {
        return new AlliumException(
                Code.MISSING_COLUMN,
                ("%s has no column for %s. Its header is: %s.%s Give the component the column's name; case, "
                                + "spaces and signs do not matter.")
                        .formatted(file, name, String.join(", ", cells), hint(name)));
    }

    private String hint(String name) {
        if (cells.size() > 1) {
            return Closest.question(name, cells);
        }
        return SEPARATORS.stream()
                .filter(separator -> cells.get(0).indexOf(separator) >= 0)
                .findFirst()
                .map(separator -> " It seems to be separated by '%s': say so with .separator('%<s')."
                        .formatted(separator == '\t' ? "\\t" : separator))
                .orElse("");
    }

    private AlliumException ambiguous(String what) {
        return new AlliumException(
                Code.AMBIGUOUS_COLUMN,
                "%s: %s. Case, spaces and signs do not matter when names are compared; rename one."
                        .formatted(file, what));
    }
}
