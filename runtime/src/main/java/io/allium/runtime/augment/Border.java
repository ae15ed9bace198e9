package io.allium.runtime.augment;

import io.allium.FillMode;

/** Where a place beyond the border of a picture lies in it, by the rules of TensorFlow's image transformations. */
final class Border {
    private Border() {}

    /**
     * The place to read instead; beyond the border only where a value is filled in.
     *
     * @param place a coordinate, in pixels
     * @param length how many pixels there are
     */
    static float inside(FillMode mode, float place, int length) {
        return switch (mode) {
            case FILL -> place;
            case EDGE -> clamp(place, length);
            case REFLECT -> clamp(reflected(place, length), length);
            case WRAP -> clamp(wrapped(place, length), length);
        };
    }

    private static float clamp(float place, int length) {
        return Math.max(0, Math.min(place, length - 1));
    }

    private static float reflected(float place, int length) {
        if (length <= 1) {
            return 0;
        }
        int twice = 2 * length;
        if (place < 0) {
            float near = place < twice ? twice * (int) (-place / twice) + place : place;
            return near < -length ? near + twice : -near - 1;
        }
        if (place > length - 1) {
            float near = place - twice * (int) (place / twice);
            return near >= length ? twice - near - 1 : near;
        }
        return place;
    }

    private static float wrapped(float place, int length) {
        if (length <= 1) {
            return 0;
        }
        int last = length - 1;
        if (place < 0) {
            return place + length * ((int) (-place / last) + 1);
        }
        return place > last ? place - length * (int) (place / last) : place;
    }
}
