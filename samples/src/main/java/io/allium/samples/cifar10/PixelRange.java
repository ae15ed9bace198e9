package io.allium.samples.cifar10;

import io.allium.runtime.data.Picture;
import java.util.List;

/**
 * The smallest and the largest value of some pictures.
 *
 * @param least from 0
 * @param most up to 255
 */
record PixelRange(int least, int most) {
    static PixelRange of(List<Picture> pictures) {
        int least = 255;
        int most = 0;
        for (Picture picture : pictures) {
            for (int row = 0; row < picture.height(); row++) {
                for (int column = 0; column < picture.width(); column++) {
                    for (int channel = 0; channel < picture.channels(); channel++) {
                        int value = picture.value(row, column, channel);
                        least = Math.min(least, value);
                        most = Math.max(most, value);
                    }
                }
            }
        }
        return new PixelRange(least, most);
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
