package io.allium.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * The smallest shape that this one and another can both be stretched to: axes are compared from the last, and an
     * extent of 1, or an axis that is not there, becomes the other's.
     *
     * @return empty if two extents differ and neither is 1
     */
    public Optional<Shape> stretchedWith(Shape other) {
        int rank = Math.max(rank(), other.rank());
        List<Integer> stretched = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            int mine = extentOr1(axis - rank);
            int others = other.extentOr1(axis - rank);
            if (mine != others && mine != 1 && others != 1) {
                return Optional.empty();
            }
            stretched.add(Math.max(mine, others));
        }
        return Optional.of(new Shape(stretched));
    }

    /** Of an axis counted from the end; 1 if there is none. */
    private int extentOr1(int fromEnd) {
        return rank() + fromEnd < 0 ? 1 : axis(fromEnd);
    }

    /** The extents with × between them, for example {@code 32×32×3}. */
    @Override
    public String toString() {
        return axes.isEmpty() ? "1 number" : axes.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
