package io.allium.runtime.plot;

import io.allium.runtime.data.Picture;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * One picture of a grid, with what is said of it.
 *
 * @param picture what is shown
 * @param caption the line below it
 * @param remark a second line, or empty
 * @param mark whether it is right or wrong, or null if that is no question
 */
record Tile(
        Picture picture,
        String caption,
        String remark,
        @Nullable Mark mark) {
    /** Told by colour and by a sign, since not everybody sees the colours. */
    enum Mark {
        RIGHT(Palette.BLUE),
        WRONG(Palette.VERMILLION);

        final Color color;

        Mark(Color color) {
            this.color = color;
        }
    }
}
