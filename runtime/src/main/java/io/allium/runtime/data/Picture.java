package io.allium.runtime.data;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A small picture: {@code height × width × channels} values from 0 to 255, one byte each, channels last. One channel is
 * grey, three are red, green and blue. Immutable.
 */
public final class Picture {
    private final int height;
    private final int width;
    private final int channels;
    private final byte[] values;

    private Picture(int height, int width, int channels, byte[] values) {
        this.height = height;
        this.width = width;
        this.channels = channels;
        this.values = values;
    }

    /**
     * A picture of the given values, which are copied.
     *
     * @param height rows, at least 1
     * @param width columns, at least 1
     * @param channels values a pixel, at least 1
     * @param values {@code height * width * channels} bytes, read as 0 to 255: row by row, in a row pixel by pixel, in
     *     a pixel channel by channel
     * @throws IllegalArgumentException if the number of values is another
     */
    public static Picture of(int height, int width, int channels, byte[] values) {
        if (height < 1 || width < 1 || channels < 1 || values.length != (long) height * width * channels) {
            throw new IllegalArgumentException(
                    "A picture of %d×%d×%d cannot have %d values.".formatted(height, width, channels, values.length));
        }
        return new Picture(height, width, channels, values.clone());
    }

    /**
     * A buffered image with the given number of channels; transparency is ignored.
     *
     * @param image any buffered image
     * @param channels 3 for red, green and blue; 1 for grey, the luma of ITU-R BT.601 as Pillow computes it
     * @throws IllegalArgumentException if there are neither 1 nor 3 channels
     */
    public static Picture of(BufferedImage image, int channels) {
        if (channels != 1 && channels != 3) {
            throw new IllegalArgumentException("An image becomes a picture of 1 or 3 channels, not " + channels + ".");
        }
        int height = image.getHeight();
        int width = image.getWidth();
        byte[] values = new byte[height * width * channels];
        int next = 0;
        for (int pixel : image.getRGB(0, 0, width, height, null, 0, width)) {
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            int blue = pixel & 0xFF;
            if (channels == 1) {
                values[next++] = (byte) ((red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16);
            } else {
                values[next++] = (byte) red;
                values[next++] = (byte) green;
                values[next++] = (byte) blue;
            }
        }
        return new Picture(height, width, channels, values);
    }

    /** The number of rows. */
    public int height() {
        return height;
    }

    /** The number of columns. */
    public int width() {
        return width;
    }

    /** The number of values a pixel. */
    public int channels() {
        return channels;
    }

    /**
     * One value, 0 to 255.
     *
     * @param row from 0, the top
     * @param column from 0, the left
     * @param channel from 0
     */
    public int value(int row, int column, int channel) {
        return values[(row * width + column) * channels + channel] & 0xFF;
    }

    /**
     * Writes every value times {@code scale} in the order of {@link #of(int, int, int, byte[])}.
     *
     * @param scale what to multiply with, for example 1.0 / 255
     * @param target where to write
     * @param offset the index of the first value written
     */
    public void scaleInto(double scale, float[] target, int offset) {
        for (int i = 0; i < values.length; i++) {
            target[offset + i] = (float) ((values[i] & 0xFF) * scale);
        }
    }

    /**
     * Writes a number for every value, in the order of {@link #of(int, int, int, byte[])}: several times faster than
     * computing it.
     *
     * @param numbers 256, one for each value
     * @param target where to write
     * @param offset the index of the first number written
     */
    public void lookUpInto(float[] numbers, float[] target, int offset) {
        for (int i = 0; i < values.length; i++) {
            target[offset + i] = numbers[values[i] & 0xFF];
        }
    }

    /**
     * The picture for the screen: grey if it has one or two channels, else its first three channels as red, green and
     * blue.
     */
    public BufferedImage toBufferedImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int green = channels < 3 ? 0 : 1;
        int blue = channels < 3 ? 0 : 2;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = value(row, column, 0) << 16 | value(row, column, green) << 8 | value(row, column, blue);
                image.setRGB(column, row, pixel);
            }
        }
        return image;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && height == that.height
                && width == that.width
                && channels == that.channels
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * height + width) + channels) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Picture " + height + "×" + width + "×" + channels;
    }
}
