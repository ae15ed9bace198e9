package io.allium.runtime.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What can be seen in a figure. */
final class Pixels {
    private Pixels() {}

    /** How many pixels have exactly one colour. */
    static long count(Figure figure, Color color) {
        BufferedImage image = figure.toBufferedImage();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long count = 0;
        for (int pixel : pixels) {
            if (pixel == color.getRGB()) {
                count++;
            }
        }
        return count;
    }
}
