package io.allium.runtime.evaluate;

/** A confusion matrix as a table: names on the left, counts to the right under the names of the columns. */
final class ConfusionText {
    private static final String CORNER = "actual \\ predicted";

    private ConfusionText() {}

    static <L extends Enum<L>> String of(ConfusionMatrix<L> matrix) {
        int margin = CORNER.length();
        for (L label : matrix.labels()) {
            margin = Math.max(margin, label.toString().length());
        }
        StringBuilder text = new StringBuilder(left(CORNER, margin));
        for (L column : matrix.labels()) {
            text.append("  ").append(right(column.toString(), width(matrix, column)));
        }
        for (L row : matrix.labels()) {
            text.append('\n').append(left(row.toString(), margin));
            for (L column : matrix.labels()) {
                text.append("  ").append(right("" + matrix.count(row, column), width(matrix, column)));
            }
        }
        return text.append('\n').toString();
    }

    private static <L extends Enum<L>> int width(ConfusionMatrix<L> matrix, L column) {
        int widest = column.toString().length();
        for (L row : matrix.labels()) {
            widest = Math.max(widest, ("" + matrix.count(row, column)).length());
        }
        return widest;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
