package io.allium.runtime.augment;

import io.allium.FillMode;
import io.allium.Interpolation;
import io.allium.runtime.function.ExampleFunction;
import java.io.Serializable;
import java.util.List;

/**
 * How pictures are read at places between their pixels and beyond their borders.
 *
 * @param input the shape of a picture: height, width, channels
 * @param height of the pictures that are made
 * @param width of the pictures that are made
 * @param fillMode what lies beyond the border
 * @param interpolation how values between pixels are found
 * @param fillValue the value beyond the border, if the fill mode uses one
 */
public record Resampling(
        List<Integer> input, int height, int width, FillMode fillMode, Interpolation interpolation, double fillValue)
        implements Serializable {
    /** The picture that a map makes. */
    public ExampleFunction through(AffineMap map) {
        int[][] pixels = new int[height * width][];
        double[][] weights = new double[height * width][];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = row * width + column;
                float y = Border.inside(fillMode, map.y(row, column), rows());
                float x = Border.inside(fillMode, map.x(row, column), columns());
                if (interpolation == Interpolation.NEAREST) {
                    pixels[pixel] = new int[] {pixel(rounded(y), rounded(x))};
                    weights[pixel] = new double[] {1};
                } else {
                    pixels[pixel] = around(y, x);
                    weights[pixel] = shares(y, x);
                }
            }
        }
        return new PixelGather(input.get(2), fillValue, pixels, weights);
    }

    private int rows() {
        return input.get(0);
    }

    private int columns() {
        return input.get(1);
    }

    /** The four pixels around a place. */
    private int[] around(float y, float x) {
        int top = (int) Math.floor(y);
        int left = (int) Math.floor(x);
        return new int[] {
            pixel(top, left), pixel(top, left + 1), pixel(top + 1, left), pixel(top + 1, left + 1),
        };
    }

    private static double[] shares(float y, float x) {
        float down = y - (float) Math.floor(y);
        float right = x - (float) Math.floor(x);
        return new double[] {
            (1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right,
        };
    }

    private int pixel(int row, int column) {
        boolean inside = row >= 0 && row < rows() && column >= 0 && column < columns();
        return inside ? row * columns() + column : PixelGather.NONE;
    }

    /** The nearest whole number, a half going away from 0. */
    private static int rounded(float place) {
        return (int) (Math.signum(place) * Math.floor(Math.abs(place) + 0.5));
    }
}
