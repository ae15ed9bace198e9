package io.allium.runtime.dl4j.layer;

import java.io.Serializable;

/**
 * A window that slides over pictures.
 *
 * @param rows along the height
 * @param columns along the width
 */
public record Windows(Window rows, Window columns) implements Serializable {
    /** How many places it finds on a picture. */
    int places() {
        return rows.places() * columns.places();
    }

    /** How many pixels it looks at. */
    int pixels() {
        return rows.size() * columns.size();
    }

    /** How many pixels a picture has. */
    int input() {
        return rows.input() * columns.input();
    }

    /** The shape of a picture with a pixel for each place. */
    long[] outputShape(long channels) {
        return new long[] {rows.places(), columns.places(), channels};
    }

    /** Whether each pixel has a window of its own. */
    boolean isPointwise() {
        return rows.isPointwise() && columns.isPointwise();
    }
}
