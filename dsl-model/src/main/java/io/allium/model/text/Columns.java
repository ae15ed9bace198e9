package io.allium.model.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text whose cells stand in columns. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * The lines, without blanks at their ends.
     *
     * @param alignment a letter a column: l for left, r for right
     */
    List<String> lines(String alignment) {
        return rows.stream().map(row -> line(row, alignment)).toList();
    }

    private String line(List<String> row, String alignment) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(width(column) - cell.length());
            line.append(column == 0 ? "" : "   ");
            line.append(alignment.charAt(column) == 'r' ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
