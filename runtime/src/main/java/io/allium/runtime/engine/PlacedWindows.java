package io.allium.runtime.engine;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.SlidingSpec;
import io.allium.model.layer.Windows;
import java.io.Serializable;
import java.util.function.ToLongFunction;

/**
 * A window that slides over pictures of known size.
 *
 * @param rows along the height
 * @param columns along the width
 */
public record PlacedWindows(PlacedWindow rows, PlacedWindow columns) implements Serializable {
    /** The windows of a layer that is a {@link SlidingSpec}, on what it reads. */
    public static PlacedWindows of(InferredLayer layer) {
        return on(layer.inputs().get(0), ((SlidingSpec) layer.layer()).windows());
    }

    /** Windows on a picture which they fit. */
    public static PlacedWindows on(Shape picture, Windows windows) {
        return new PlacedWindows(
                PlacedWindow.on(picture.axis(0), windows.rows()), PlacedWindow.on(picture.axis(1), windows.columns()));
    }

    /** A window that sees all of what a layer reads at once. */
    public static PlacedWindows whole(InferredLayer layer) {
        Shape picture = layer.inputs().get(0);
        return new PlacedWindows(PlacedWindow.whole(picture.axis(0)), PlacedWindow.whole(picture.axis(1)));
    }

    /** How many places it finds on a picture. */
    public int places() {
        return rows.places() * columns.places();
    }

    /** How many pixels it looks at. */
    public int pixels() {
        return rows.size() * columns.size();
    }

    /** The shape of a picture with a pixel for each place. */
    public long[] outputShape(long channels) {
        return new long[] {rows.places(), columns.places(), channels};
    }

    /** Whether each pixel has a window of its own. */
    public boolean isPointwise() {
        return pixels() == 1 && !hasStrides();
    }

    /** Whether it moves by more than one pixel. */
    public boolean hasStrides() {
        return rows.stride() > 1 || columns.stride() > 1;
    }

    /** A number of each axis, that of the rows first. */
    public long[] each(ToLongFunction<PlacedWindow> number) {
        return new long[] {number.applyAsLong(rows), number.applyAsLong(columns)};
    }
}
