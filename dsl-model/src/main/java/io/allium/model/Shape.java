package io.allium.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of one example: the extent of each axis, channels last, without the batch.
 *
 * @param axes the extents, each at least 1; empty for a single number
 */
public record Shape(List<Integer> axes) {
    /** Checks and copies. */
    public Shape {
        axes = List.copyOf(axes);
        for (int extent : axes) {
            if (extent < 1) {
                throw new IllegalArgumentException("An axis of " + extent + " in the shape " + axes + ".");
            }
        }
    }

    /**
     * A shape.
     *
     * @param axes the extents, each at least 1
     */
    public static Shape of(int... axes) {
        List<Integer> list = new ArrayList<>();
        for (int extent : axes) {
            list.add(extent);
        }
        return new Shape(list);
    }

    /** The number of axes. */
    public int rank() {
        return axes.size();
    }

    /**
     * The extent of one axis.
     *
     * @param axis from 0, or from the end: -1 is the last
     */
    public int axis(int axis) {
        return axes.get(axis < 0 ? axes.size() + axis : axis);
    }

    /** The extent of the last axis: channels, or features. */
    public int last() {
        return axis(-1);
    }

    /**
     * How many values an array of this shape holds.
     *
     * @throws ArithmeticException if it is more than a long can count
     */
    public long elements() {
        long product = 1;
        for (int extent : axes) {
            product = Math.multiplyExact(product, (long) extent);
        }
        return product;
    }

    /**
     * This shape with another last axis.
     *
     * @param extent at least 1
     */
    public Shape withLast(int extent) {
        return with(rank() - 1, extent);
    }

    /**
     * This shape with another extent on one axis.
     *
     * @param axis from 0
     * @param extent at least 1
     */
    public Shape with(int axis, int extent) {
        List<Integer> changed = new ArrayList<>(axes);
        changed.set(axis, extent);
        return new Shape(changed);
    }

    /** The extents with × between them, for example {@code 32×32×3}. */
    @Override
    public String toString() {
        return axes.isEmpty() ? "1 number" : axes.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
