package io.allium.model.layer;

import java.util.Arrays;
import java.util.List;

/** Numbers that stand for the axes of a picture: one for both, or rows and columns. */
final class Axes {
    private Axes() {}

    static List<Integer> of(int... values) {
        return Arrays.stream(values).boxed().toList();
    }

    static int rows(List<Integer> axes) {
        return axes.get(0);
    }

    static int columns(List<Integer> axes) {
        return axes.get(axes.size() - 1);
    }

    static boolean anyAbove1(List<Integer> axes) {
        return axes.stream().anyMatch(value -> value > 1);
    }

    /** For example {@code 3×3}. */
    static String words(List<Integer> axes) {
        return rows(axes) + "×" + columns(axes);
    }
}
