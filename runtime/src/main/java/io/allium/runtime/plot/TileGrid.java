package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.data.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures in rows and columns, each with its caption. */
abstract sealed class TileGrid extends Figure permits PictureGrid, PredictionGrid {
    /** How many pictures a row has, if nothing else is said. */
    static final int COLUMNS = 5;

    private static final int MARGIN = 16;
    private static final int GAP = 14;
    private static final int NARROWEST = 136;
    private static final int SMALLEST_PICTURE = 112;
    private static final int LARGEST_PICTURE = 256;
    private static final int BADGE = 18;

    private final List<Tile> tiles;
    private final int columns;
    private final int side;
    private final int captionHeight;

    TileGrid(List<Tile> tiles, int columns) {
        if (tiles.isEmpty()) {
            throw new AlliumException(Code.EMPTY_DATASET, "There is no picture to show.");
        }
        if (columns < 1) {
            throw new AlliumException(
                    Code.OUT_OF_RANGE, "A grid of " + columns + " columns cannot be; take 1 or more.");
        }
        this.tiles = List.copyOf(tiles);
        this.columns = Math.min(columns, tiles.size());
        this.side = tiles.stream()
                .mapToInt(tile -> Math.max(shownHeight(tile.picture()), shownWidth(tile.picture())))
                .max()
                .orElseThrow();
        boolean remarks = tiles.stream().anyMatch(tile -> !tile.remark().isEmpty());
        this.captionHeight = Text.LINE_HEIGHT * (remarks ? 2 : 1) + 6;
    }

    final List<Tile> tiles() {
        return tiles;
    }

    @Override
    final int width() {
        return 2 * MARGIN + columns * tileWidth() + (columns - 1) * GAP;
    }

    @Override
    final int height() {
        int rows = (tiles.size() + columns - 1) / columns;
        return 2 * MARGIN + rows * (side + captionHeight) + (rows - 1) * GAP;
    }

    @Override
    final void paint(Graphics2D g) {
        for (int i = 0; i < tiles.size(); i++) {
            int x = MARGIN + i % columns * (tileWidth() + GAP);
            int y = MARGIN + i / columns * (side + captionHeight + GAP);
            paint(g, tiles.get(i), x, y);
        }
    }

    private void paint(Graphics2D g, Tile tile, int x, int y) {
        int width = shownWidth(tile.picture());
        int height = shownHeight(tile.picture());
        int left = x + (tileWidth() - width) / 2;
        int top = y + side - height;
        g.drawImage(scaled(tile.picture(), width, height), left, top, null);
        Tile.Mark mark = tile.mark();
        if (mark != null) {
            paintMark(g, mark, new Rectangle2D.Double(left, top, width, height));
        }
        boolean wrong = mark == Tile.Mark.WRONG;
        double middle = x + tileWidth() / 2.0;
        paintLine(g, tile.caption(), wrong ? Text.BOLD : Text.REGULAR, Palette.TEXT, middle, y + side + 14.0);
        paintLine(g, tile.remark(), Text.REGULAR, Palette.TEXT, middle, y + side + 14.0 + Text.LINE_HEIGHT);
    }

    private void paintLine(Graphics2D g, String words, Font font, Color color, double x, double y) {
        g.setColor(color);
        Text.of(words, font).fit(tileWidth()).drawCentred(g, x, y);
    }

    /** A frame, and in its upper right corner a disc with a tick or a cross. */
    private static void paintMark(Graphics2D g, Tile.Mark mark, Rectangle2D frame) {
        g.setColor(mark.color);
        g.setStroke(new BasicStroke(mark == Tile.Mark.WRONG ? 4 : 2));
        g.draw(frame);
        double x = frame.getMaxX() - BADGE / 2.0;
        double y = frame.getMinY() - BADGE / 2.0;
        g.fill(new Ellipse2D.Double(x, y, BADGE, BADGE));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(mark == Tile.Mark.WRONG ? cross(x, y) : tick(x, y));
    }

    private static Path2D cross(double x, double y) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x + 6, y + 6);
        cross.lineTo(x + 12, y + 12);
        cross.moveTo(x + 12, y + 6);
        cross.lineTo(x + 6, y + 12);
        return cross;
    }

    private static Path2D tick(double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x + 5, y + 9.5);
        tick.lineTo(x + 8, y + 12.5);
        tick.lineTo(x + 13, y + 6);
        return tick;
    }

    private static BufferedImage scaled(Picture picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scaled.createGraphics();
        boolean smaller = width < picture.width();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smaller
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.drawImage(picture.toBufferedImage(), 0, 0, width, height, null);
        g.dispose();
        return scaled;
    }

    private int tileWidth() {
        return Math.max(NARROWEST, side);
    }

    private static int shownWidth(Picture picture) {
        return shown(picture, picture.width());
    }

    private static int shownHeight(Picture picture) {
        return shown(picture, picture.height());
    }

    /** Small pictures are enlarged by a whole number, so that their pixels stay square; very large ones shrink. */
    private static int shown(Picture picture, int length) {
        int longest = Math.max(picture.height(), picture.width());
        if (longest > LARGEST_PICTURE) {
            return Math.max(1, length * LARGEST_PICTURE / longest);
        }
        int factor = (SMALLEST_PICTURE + longest - 1) / longest;
        return length * factor;
    }
}
