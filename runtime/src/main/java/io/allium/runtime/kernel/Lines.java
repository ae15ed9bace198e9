package io.allium.runtime.kernel;

import io.allium.model.Shape;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * An array in lines, and where arrays that are stretched to its shape have the values of each line: along a line, an
 * array either has all values, one after the other, or one that stands for all.
 */
final class Lines implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Lines of about this length stay in the cache while several arrays are merged. */
    private static final int LONG = 1024;

    private final int length;
    private final int count;
    private final int[] outer;
    private final int[][] strides;
    private final boolean[] whole;

    /**
     * Lines.
     *
     * @param inputs the shapes of the arrays that are stretched
     * @param output the shape that they are stretched to
     */
    Lines(List<Shape> inputs, Shape output) {
        int rank = output.rank();
        int[] extents = output.axes().stream().mapToInt(Integer::intValue).toArray();
        this.whole = new boolean[inputs.size()];
        int axis = rank;
        int run = 1;
        while (axis > 0 && run < LONG && continues(inputs, extents, axis - 1, run)) {
            axis--;
            run *= extents[axis];
        }
        this.length = run;
        this.outer = Arrays.copyOf(extents, axis);
        this.count = Math.toIntExact(output.elements() / run);
        this.strides = new int[inputs.size()][];
        for (int input = 0; input < strides.length; input++) {
            strides[input] = strides(inputs.get(input), outer, rank);
        }
    }

    /** Whether lines can go on over one more axis: no array begins or ceases to stand for all there. */
    private boolean continues(List<Shape> inputs, int[] extents, int axis, int run) {
        if (extents[axis] == 1) {
            return true;
        }
        boolean first = run == 1;
        for (int input = 0; input < whole.length; input++) {
            boolean has = extent(inputs.get(input), axis - extents.length) > 1;
            if (!first && has != whole[input]) {
                return false;
            }
        }
        for (int input = 0; input < whole.length; input++) {
            whole[input] = extent(inputs.get(input), axis - extents.length) > 1;
        }
        return true;
    }

    private static int extent(Shape shape, int fromEnd) {
        return shape.rank() + fromEnd < 0 ? 1 : shape.axis(fromEnd);
    }

    /** How far an array's values are apart along each outer axis; 0 where one stands for all. */
    private static int[] strides(Shape shape, int[] outer, int rank) {
        int[] strides = new int[outer.length];
        int stride = 1;
        for (int axis = rank - 1; axis >= 0; axis--) {
            int extent = extent(shape, axis - rank);
            if (axis < outer.length) {
                strides[axis] = extent == 1 ? 0 : stride;
            }
            stride *= extent;
        }
        return strides;
    }

    /** How many values a line has. */
    int length() {
        return length;
    }

    /** How many lines there are. */
    int count() {
        return count;
    }

    /** Where each array has its first value of a line. */
    void starts(int line, int[] starts) {
        Arrays.fill(starts, 0);
        int rest = line;
        for (int axis = outer.length - 1; axis >= 0; axis--) {
            int at = rest % outer[axis];
            rest /= outer[axis];
            for (int input = 0; input < starts.length; input++) {
                starts[input] += at * strides[input][axis];
            }
        }
    }

    /** Reads what an array has for a line. */
    void read(int input, Values values, int start, double[] into) {
        if (whole[input]) {
            values.read(start, into, length);
        } else {
            Arrays.fill(into, values.get(start));
        }
    }

    /**
     * Adds numbers to what an array has for a line: to each of its values, or their sum to the one that stands for all.
     */
    void add(int input, double[] numbers, Values values, int start) {
        if (whole[input]) {
            for (int i = 0; i < length; i++) {
                values.add(start + i, numbers[i]);
            }
        } else {
            double sum = 0;
            for (int i = 0; i < length; i++) {
                sum += numbers[i];
            }
            values.add(start, sum);
        }
    }
}
