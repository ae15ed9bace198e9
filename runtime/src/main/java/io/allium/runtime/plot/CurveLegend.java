package io.allium.runtime.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** What the lines of several charts mean, once for all: training and validation side by side. */
final class CurveLegend {
    private static final int COLUMNS = 2;
    private static final int ROW_HEIGHT = 24;
    private static final int SAMPLE = 36;
    private static final int GAP = 8;
    private static final int COLUMN_GAP = 28;

    private final List<Curve> curves;

    CurveLegend(List<Curve> curves) {
        this.curves = curves;
    }

    int height() {
        return (curves.size() + COLUMNS - 1) / COLUMNS * ROW_HEIGHT;
    }

    /** Draws it with the middle of its upper edge at a point. */
    void paint(Graphics2D g, double middle, double top) {
        double column = columnWidth();
        int columns = Math.min(COLUMNS, curves.size());
        double left = middle - (columns * column + (columns - 1) * COLUMN_GAP) / 2.0;
        for (int i = 0; i < curves.size(); i++) {
            double x = left + i % COLUMNS * (column + COLUMN_GAP);
            int row = i / COLUMNS;
            double y = top + (row + 0.5) * ROW_HEIGHT;
            paint(g, curves.get(i), x, y);
        }
    }

    private static void paint(Graphics2D g, Curve curve, double x, double y) {
        g.setColor(curve.color());
        g.setStroke(curve.stroke());
        g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        curve.marker().paint(g, x + SAMPLE / 2.0, y, 6);
        g.setColor(Palette.TEXT);
        label(curve).draw(g, x + SAMPLE + GAP, y);
    }

    private double columnWidth() {
        return SAMPLE
                + GAP
                + curves.stream()
                        .mapToDouble(curve -> label(curve).width())
                        .max()
                        .orElseThrow();
    }

    private static Text label(Curve curve) {
        return Text.of(curve.label(), Text.REGULAR).fit(CurveChart.WIDTH / 2.0);
    }
}
