package io.allium.benchmarks.compare;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the speeds that {@code benchmarks/compare} measured: for each work the sides' medians as bars, with a line from
 * the least to the most. Each work has a scale of its own, which no chart of XChart's has.
 */
public final class SpeedChart {
    private static final int PIXELS_PER_UNIT = 2;
    private static final int WIDTH = 860;
    private static final int MARGIN = 24;
    private static final int HEAD = 94;
    private static final int LEFT = 224;
    private static final int RIGHT = 96;
    private static final int BAR = 14;
    private static final int PITCH = 18;
    private static final int GAP = 16;

    private static final Font REGULAR = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font BOLD = REGULAR.deriveFont(Font.BOLD);
    private static final Font TITLE = BOLD.deriveFont(17f);
    private static final Font SMALL = REGULAR.deriveFont(11f);
    private static final Color TEXT = new Color(0x222222);
    private static final Color FAINT = new Color(0x6A6A6A);
    private static final Color AXIS = new Color(0xBBBBBB);

    /** Of Okabe and Ito's colours, which everybody can tell apart; grey for what is only there to compare with. */
    private static final Map<String, Color> COLORS = Map.of(
            "Allium", new Color(0x0072B2),
            "PyTorch", new Color(0xE69F00),
            "Keras", new Color(0x009E73),
            "stock DL4J", new Color(0xAAAAAA));

    private static final List<String> SIDES = List.of("Allium", "PyTorch", "Keras", "stock DL4J");

    private final List<Measured> works;

    private SpeedChart(List<Measured> works) {
        this.works = works;
    }

    /**
     * Draws.
     *
     * @param arguments the CSV file that {@code benchmarks/compare} writes, and the PNG file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<Measured> works = Measured.read(Path.of(arguments[0])).stream()
                .filter(Measured::isSpeed)
                .filter(work -> work.values().size() > 1)
                .toList();
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(new SpeedChart(works).picture(), "png", file.toFile());
    }

    private BufferedImage picture() {
        BufferedImage image =
                new BufferedImage(WIDTH * PIXELS_PER_UNIT, height() * PIXELS_PER_UNIT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, height());
        paintHead(g);
        int y = HEAD;
        for (Measured work : works) {
            paint(g, work, y);
            y += height(work);
        }
        g.dispose();
        return image;
    }

    private int height() {
        return HEAD + works.stream().mapToInt(SpeedChart::height).sum() + MARGIN - GAP;
    }

    private static int height(Measured work) {
        return work.values().size() * PITCH + GAP;
    }

    private void paintHead(Graphics2D g) {
        write(g, "Longer is faster", TITLE, TEXT, MARGIN, 34);
        String legend = "Medians; thin lines from the least to the most. Each row has its own scale.";
        write(g, legend, SMALL, FAINT, MARGIN, 54);
        int x = LEFT;
        for (String side : SIDES) {
            if (works.stream().anyMatch(work -> work.values().containsKey(side))) {
                g.setColor(COLORS.get(side));
                g.fillRect(x, 68, 11, 11);
                x += 16 + write(g, side, REGULAR, TEXT, x + 16, 78) + 22;
            }
        }
    }

    private static void paint(Graphics2D g, Measured work, int top) {
        int bottom = top + work.values().size() * PITCH;
        double middle = (top + bottom) / 2.0;
        write(g, work.title(), BOLD, TEXT, MARGIN, (int) middle - 2);
        write(g, work.unit(), SMALL, FAINT, MARGIN, (int) middle + 13);
        double scale = (WIDTH - LEFT - RIGHT) / work.most();
        int y = top;
        for (String side : SIDES) {
            if (work.values().containsKey(side)) {
                paint(g, work, side, y + (PITCH - BAR) / 2, scale);
                y += PITCH;
            }
        }
        g.setColor(AXIS);
        g.draw(new Line2D.Double(LEFT, top, LEFT, bottom));
    }

    private static void paint(Graphics2D g, Measured work, String side, int y, double scale) {
        double median = work.median(side);
        g.setColor(COLORS.get(side));
        g.fill(new Rectangle2D.Double(LEFT, y, median * scale, BAR));
        double centre = y + BAR / 2.0;
        double least = LEFT + work.least(side) * scale;
        double most = LEFT + work.most(side) * scale;
        if (most > least) {
            g.setColor(TEXT);
            g.draw(new Line2D.Double(least, centre, most, centre));
            g.draw(new Line2D.Double(least, centre - 3, least, centre + 3));
            g.draw(new Line2D.Double(most, centre - 3, most, centre + 3));
        }
        String value = String.format(Locale.ROOT, "%,.0f", median);
        write(g, value, side.equals("Allium") ? BOLD : REGULAR, TEXT, (int) most + 8, y + BAR - 2);
    }

    /** Writes words at a base line; tells how wide they are. */
    private static int write(Graphics2D g, String words, Font font, Color color, int x, int y) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(words, x, y);
        return g.getFontMetrics().stringWidth(words);
    }
}
