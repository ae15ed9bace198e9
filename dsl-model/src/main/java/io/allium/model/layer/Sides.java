package io.allium.model.layer;

import java.util.List;

/**
 * How much is added to, or cut off, each side of a picture.
 *
 * @param top rows before the first
 * @param bottom rows after the last
 * @param left columns before the first
 * @param right columns after the last
 */
public record Sides(int top, int bottom, int left, int right) {
    /**
     * Sides as a declaration says them.
     *
     * @param numbers one for all sides, two for rows and columns, or four: top, bottom, left, right
     */
    static Sides of(List<Integer> numbers) {
        return numbers.size() == 4
                ? new Sides(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3))
                : new Sides(Axes.rows(numbers), Axes.rows(numbers), Axes.columns(numbers), Axes.columns(numbers));
    }
}
