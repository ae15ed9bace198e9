package io.allium.runtime.augment;

/**
 * Where each pixel of a picture comes from: {@code x = ax * column + bx * row + cx} and {@code y = ay * column + by *
 * row + cy}, in pixels of the input. It is computed in 32 bits, as <a
 * href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras's</a> is, so that both round to the
 * same pixel.
 *
 * @param ax how much a column moves x
 * @param bx how much a row moves x
 * @param cx x of the first pixel
 * @param ay how much a column moves y
 * @param by how much a row moves y
 * @param cy y of the first pixel
 */
public record AffineMap(float ax, float bx, float cx, float ay, float by, float cy) {
    private static final double DEGREE = Math.PI / 180;

    /** Moves a picture by some pixels to the right and down. */
    public static AffineMap translation(double right, double down) {
        return new AffineMap(1, 0, (float) -right, 0, 1, (float) -down);
    }

    /**
     * Turns a picture around its middle.
     *
     * @param degrees counter-clockwise
     */
    public static AffineMap rotation(double degrees, int height, int width) {
        double angle = degrees * DEGREE;
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        float x = 0.5f * (width - 1);
        float y = 0.5f * (height - 1);
        return new AffineMap(cos, -sin, x - x * cos + y * sin, sin, cos, y - x * sin - y * cos);
    }

    /**
     * Shows more of a picture, or less, around its middle.
     *
     * @param rows how many rows of the input become one
     * @param columns how many columns of the input become one
     */
    public static AffineMap zoom(double rows, double columns, int height, int width) {
        float zx = (float) columns;
        float zy = (float) rows;
        return new AffineMap(zx, 0, (width - 1) / 2f * (1 - zx), 0, zy, (height - 1) / 2f * (1 - zy));
    }

    /**
     * Makes a window of a picture a picture of another size, the middles of the pixels spread evenly.
     *
     * @param top the first row of the window
     * @param left its first column
     * @param rows how many rows of the input become one
     * @param columns how many columns of the input become one
     */
    public static AffineMap window(int top, int left, double rows, double columns) {
        return new AffineMap((float) columns, 0, (float) (left + 0.5 * columns - 0.5), 0, (float) rows, (float)
                (top + 0.5 * rows - 0.5));
    }

    float x(int row, int column) {
        return ax * column + bx * row + cx;
    }

    float y(int row, int column) {
        return ay * column + by * row + cy;
    }
}
