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
        int[] widths = new int[alignment.length()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths, alignment)).toList();
    }

    private static String line(List<String> row, int[] widths, String alignment) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : "   ");
            line.append(alignment.charAt(column) == 'r' ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
