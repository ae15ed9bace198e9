package io.allium.runtime.dl4j.layer;

import io.allium.runtime.engine.PlacedWindow;
import io.allium.runtime.engine.PlacedWindows;

/**
 * What windows see, as rows of a matrix: {@code [places, window height * window width * channels]} for each picture,
 * with zeros outside of the picture ("im2col"). A convolution is then a product of matrices. Own code, since the
 * operation of ND4J has no padding that differs before and after, shifts its windows where strides are longer than
 * windows, and writes channels first.
 */
final class Patches {
    private final PlacedWindows windows;
    private final int channels;
    private final int[] first;
    private final int[] end;

    /**
     * Patches.
     *
     * @param windows where the windows lie
     * @param channels of the pictures
     */
    Patches(PlacedWindows windows, int channels) {
        this.windows = windows;
        this.channels = channels;
        PlacedWindow columns = windows.columns();
        this.first = new int[columns.places()];
        this.end = new int[columns.places()];
        for (int place = 0; place < columns.places(); place++) {
            first[place] = columns.first(place);
            end[place] = columns.end(place);
        }
    }

    /** How many numbers a window sees. */
    int width() {
        return windows.pixels() * channels;
    }

    /**
     * Copies what windows see.
     *
     * @param pictures {@code [pictures, height, width, channels]}
     * @param lines which lines of places; those of the second picture follow those of the first
     * @param patches {@code [lines * places in a line, width()]}, to be filled
     */
    void gather(Numbers pictures, Lines lines, Numbers patches) {
        walk(lines, new Move() {
            @Override
            public void inside(int picture, int patch, int numbers) {
                patches.copy(patch, pictures, picture, numbers);
            }

            @Override
            public void outside(int patch, int numbers) {
                patches.clear(patch, numbers);
            }
        });
    }

    /**
     * Adds what belongs to windows to the pictures.
     *
     * @param patches {@code [lines * places in a line, width()]}
     * @param lines which lines of places; those of the second picture follow those of the first
     * @param pictures {@code [pictures, height, width, channels]}, to be added to
     */
    void scatter(Numbers patches, Lines lines, Numbers pictures) {
        walk(lines, new Move() {
            @Override
            public void inside(int picture, int patch, int numbers) {
                pictures.add(picture, patches, patch, numbers);
            }

            @Override
            public void outside(int patch, int numbers) {}
        });
    }

    /** Some lines of places. */
    record Lines(int from, int count) {}

    private interface Move {
        void inside(int picture, int patch, int numbers);

        void outside(int patch, int numbers);
    }

    private void walk(Lines lines, Move move) {
        int rows = windows.rows().places();
        int patch = 0;
        for (int line = lines.from(); line < lines.from() + lines.count(); line++) {
            for (int column = 0; column < windows.columns().places(); column++) {
                patch = walk(line / rows, line % rows, column, patch, move);
            }
        }
    }

    /** One window, row by row; returns where the next one's patch begins. */
    private int walk(int picture, int row, int column, int patch, Move move) {
        PlacedWindow rows = windows.rows();
        int line = windows.columns().size() * channels;
        int at = patch;
        for (int value = 0; value < rows.size(); value++) {
            int y = rows.position(row, value);
            if (rows.contains(y)) {
                walkLine((picture * rows.input() + y) * windows.columns().input(), column, at, move);
            } else {
                move.outside(at, line);
            }
            at += line;
        }
        return at;
    }

    private void walkLine(int pixel, int column, int patch, Move move) {
        PlacedWindow columns = windows.columns();
        int from = first[column];
        int to = end[column];
        if (from > 0) {
            move.outside(patch, from * channels);
        }
        // Neighbours in the window are neighbours in the picture unless the window is dilated.
        int step = columns.dilation() == 1 ? to - from : 1;
        for (int value = from; value < to; value += step) {
            int start = (pixel + columns.position(column, value)) * channels;
            move.inside(start, patch + value * channels, step * channels);
        }
        if (to < columns.size()) {
            move.outside(patch + to * channels, (columns.size() - to) * channels);
        }
    }
}
