package io.allium.runtime.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;

/**
 * One line of text and how wide it is.
 *
 * @param words what it says
 * @param font in which type
 */
record Text(String words, Font font) {
    static final Font REGULAR = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font BOLD = REGULAR.deriveFont(Font.BOLD);
    static final Font TITLE = BOLD.deriveFont(15f);
    static final Font SMALL = REGULAR.deriveFont(11f);

    /** How high a line of text is, from one line to the next. */
    static final int LINE_HEIGHT = 18;

    /** From the middle of a line of capitals to its base line. */
    private static final int HALF_CAPITAL = 5;

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    static Text of(String words, Font font) {
        return new Text(words, font);
    }

    double width() {
        return words.isEmpty() ? 0 : font.getStringBounds(words, UNSCALED).getWidth();
    }

    /** This text, or as much of it as fits and an ellipsis. */
    Text fit(double room) {
        Text fitting = this;
        for (int length = words.length() - 1; fitting.width() > room && length > 0; length--) {
            fitting = new Text(words.substring(0, length).stripTrailing() + "…", font);
        }
        return fitting;
    }

    /** Draws with the middle of the text at a point. */
    void drawCentred(Graphics2D g, double x, double y) {
        draw(g, x - width() / 2, y);
    }

    /** Draws with the end of the text at a point. */
    void drawBefore(Graphics2D g, double x, double y) {
        draw(g, x - width(), y);
    }

    /** Draws with the beginning of the text at a point, which is half the height of a capital above the base line. */
    void draw(Graphics2D g, double x, double y) {
        g.setFont(font);
        g.drawString(words, (float) x, (float) y + HALF_CAPITAL);
    }
}
