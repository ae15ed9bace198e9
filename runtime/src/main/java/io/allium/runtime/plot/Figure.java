package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.file.WholeFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** Something drawn, to be written to a file or shown. Immutable. */
public abstract sealed class Figure permits Curves, ConfusionPicture, TileGrid {
    /** Pixels a unit of length in a bitmap: text stays sharp on today's screens. */
    private static final int PIXELS_PER_UNIT = 2;

    Figure() {}

    /** The width, in the units that {@link #paint} draws in. */
    abstract int width();

    /** The height, in the units that {@link #paint} draws in. */
    abstract int height();

    /** Draws everything on a white ground. */
    abstract void paint(Graphics2D g);

    /**
     * Writes this figure. The same figure gives the same bytes, on the same Java with the same fonts.
     *
     * @param path a file that ends in {@code .png} or {@code .svg}; replaced if it exists, its directory made if it
     *     does not
     * @return {@code path}
     * @throws AlliumException {@link Code#CANNOT_WRITE} if the file ends in anything else, cannot be written, or Java
     *     cannot draw here; then no file has changed
     */
    public final Path write(Path path) {
        FigureFormat format = FigureFormat.of(path);
        requireGraphics();
        return WholeFile.write(path, out -> format.encode(this, out));
    }

    /**
     * This figure as a picture, for example for a window: two pixels a unit, opaque.
     *
     * @throws AlliumException {@link Code#CANNOT_WRITE} if Java cannot draw here
     */
    public final BufferedImage toBufferedImage() {
        requireGraphics();
        BufferedImage image =
                new BufferedImage(width() * PIXELS_PER_UNIT, height() * PIXELS_PER_UNIT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
            paintOnWhite(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    final void paintOnWhite(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width(), height());
        paint(g);
    }

    /** Java tells that it has no fonts, no font library or no display by all kinds of errors, even a plain Error. */
    private static void requireGraphics() {
        try {
            Text.of("Ag", Text.REGULAR).width();
        } catch (Error | RuntimeException e) {
            throw new AlliumException(
                    Code.CANNOT_WRITE,
                    "Java cannot draw text here (" + e.getMessage()
                            + "). If it finds no fonts, install some, on Debian "
                            + "and Ubuntu with apt-get install fontconfig fonts-dejavu-core; if it finds no display, "
                            + "run it with -Djava.awt.headless=true.",
                    e);
        }
    }
}
