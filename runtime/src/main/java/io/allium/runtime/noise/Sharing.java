package io.allium.runtime.noise;

import java.util.List;

/** Which values of an example share what is drawn. */
public final class Sharing {
    private Sharing() {}

    /**
     * For each value of an example, in row-major order, the position of what is drawn for it.
     *
     * @param shape of an example
     * @param drawn the shape of what is drawn for one: 1 on an axis whose values share it, else the same
     */
    public static int[] positions(List<Integer> shape, List<Integer> drawn) {
        int[] positions = {0};
        for (int axis = 0; axis < shape.size(); axis++) {
            positions = extended(positions, shape.get(axis), drawn.get(axis));
        }
        return positions;
    }

    private static int[] extended(int[] positions, int extent, int drawn) {
        int[] more = new int[positions.length * extent];
        for (int i = 0; i < more.length; i++) {
            more[i] = positions[i / extent] * drawn + (drawn == 1 ? 0 : i % extent);
        }
        return more;
    }
}
