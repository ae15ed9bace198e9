package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.evaluate.ConfusionMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * A confusion matrix: a row an actual class, a column a predicted one, the counts in the cells. Right predictions are
 * shaded blue, mistakes orange: the root of their share of the row, so that rare mistakes show.
 */
public final class ConfusionPicture extends Figure {
    private static final int MARGIN = 20;
    private static final int GAP = 8;
    private static final int TITLE_HEIGHT = 40;
    private static final int AXIS_HEIGHT = 26;
    private static final double SLANT = Math.toRadians(45);

    private final List<String> names;
    private final long[][] counts;
    private final String title;

    private ConfusionPicture(List<String> names, long[][] counts, String title) {
        this.names = names;
        this.counts = counts;
        this.title = title;
    }

    /**
     * The picture of a confusion matrix.
     *
     * @param matrix any
     * @param <L> the enum that names the classes
     * @throws AlliumException {@link Code#EMPTY_DATASET} if nothing was counted
     */
    public static <L extends Enum<L>> ConfusionPicture of(ConfusionMatrix<L> matrix) {
        if (matrix.total() == 0) {
            throw new AlliumException(Code.EMPTY_DATASET, "There is no example in the confusion matrix to draw.");
        }
        List<L> labels = matrix.labels();
        long[][] counts = labels.stream()
                .map(actual -> labels.stream()
                        .mapToLong(predicted -> matrix.count(actual, predicted))
                        .toArray())
                .toArray(long[][]::new);
        String title = String.format(
                Locale.ROOT, "%,d of %,d right (%.1f%%)", matrix.correct(), matrix.total(), 100 * matrix.accuracy());
        return new ConfusionPicture(labels.stream().map(L::toString).toList(), counts, title);
    }

    @Override
    int width() {
        return Math.max(left() + side() + right(), (int) titleText().width() + 2 * MARGIN);
    }

    @Override
    int height() {
        return MARGIN + TITLE_HEIGHT + side() + GAP + columnNameHeight() + AXIS_HEIGHT + MARGIN;
    }

    @Override
    void paint(Graphics2D g) {
        g.setColor(Palette.TEXT);
        titleText().draw(g, MARGIN, MARGIN + 8.0);
        paintCells(g);
        g.setColor(Palette.TEXT);
        paintNames(g);
        paintAxes(g);
    }

    private void paintCells(Graphics2D g) {
        for (int row = 0; row < counts.length; row++) {
            long support = 0;
            for (long count : counts[row]) {
                support += count;
            }
            for (int column = 0; column < counts.length; column++) {
                paintCell(g, row, column, support == 0 ? 0 : (double) counts[row][column] / support);
            }
        }
    }

    private void paintCell(Graphics2D g, int row, int column, double share) {
        Color ground = Palette.tint(row == column ? Palette.BLUE : Palette.VERMILLION, Math.sqrt(share));
        int x = left() + column * cell();
        int y = top() + row * cell();
        g.setColor(ground);
        g.fillRect(x, y, cell(), cell());
        g.setColor(Palette.LINE);
        g.draw(new Rectangle2D.Double(x, y, cell(), cell()));
        long count = counts[row][column];
        g.setColor(count == 0 ? Palette.FAINT_TEXT : Palette.readableOn(ground));
        number(count).drawCentred(g, x + cell() / 2.0, y + cell() / 2.0);
    }

    /** A count, in type small enough for its cell. */
    private Text number(long count) {
        Text text = Text.of("" + count, Text.REGULAR);
        double room = cell() - 8.0;
        return text.width() <= room
                ? text
                : Text.of(text.words(), Text.REGULAR.deriveFont((float) (13 * room / text.width())));
    }

    private void paintNames(Graphics2D g) {
        for (int i = 0; i < names.size(); i++) {
            double middle = (i + 0.5) * cell();
            name(i).drawBefore(g, left() - GAP, top() + middle);
            if (slanted()) {
                AffineTransform before = g.getTransform();
                g.translate(left() + middle + 4, top() + side() + GAP + 4.0);
                g.rotate(-SLANT);
                name(i).drawBefore(g, 0, 0);
                g.setTransform(before);
            } else {
                name(i).drawCentred(g, left() + middle, top() + side() + GAP + 8.0);
            }
        }
    }

    private void paintAxes(Graphics2D g) {
        Text.of("predicted", Text.BOLD).drawCentred(g, left() + side() / 2.0, height() - MARGIN - 6.0);
        AffineTransform before = g.getTransform();
        g.translate(MARGIN + 8, top() + side() / 2);
        g.rotate(-Math.PI / 2);
        Text.of("actual", Text.BOLD).drawCentred(g, 0, 0);
        g.setTransform(before);
    }

    private Text titleText() {
        return Text.of(title, Text.TITLE);
    }

    private Text name(int index) {
        Font font = cell() < Text.LINE_HEIGHT * 2 ? Text.SMALL : Text.REGULAR;
        return Text.of(names.get(index), font).fit(160);
    }

    private int widestName() {
        double widest = 0;
        for (int i = 0; i < names.size(); i++) {
            widest = Math.max(widest, name(i).width());
        }
        return (int) Math.ceil(widest);
    }

    private boolean slanted() {
        return widestName() > cell() - 6;
    }

    private int columnNameHeight() {
        return slanted() ? (int) Math.ceil((widestName() + Text.LINE_HEIGHT) * Math.sin(SLANT)) : Text.LINE_HEIGHT;
    }

    private int cell() {
        if (names.size() <= 5) {
            return 72;
        }
        return names.size() <= 20 ? 46 : 30;
    }

    private int side() {
        return cell() * names.size();
    }

    private int left() {
        return MARGIN + AXIS_HEIGHT + widestName() + GAP;
    }

    private int right() {
        return MARGIN;
    }

    private int top() {
        return MARGIN + TITLE_HEIGHT;
    }
}
