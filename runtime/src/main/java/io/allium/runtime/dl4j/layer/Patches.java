package io.allium.runtime.dl4j.layer;

/**
 * What windows see, as rows of a matrix: {@code [places, window height * window width * channels]} for each picture,
 * with zeros outside of the picture ("im2col"). A convolution is then a product of matrices. Own code, since the
 * operation of ND4J has no padding that differs before and after, shifts its windows where strides are longer than
 * windows, and writes channels first.
 *
 * @param windows where the windows lie
 * @param channels of the pictures
 */
record Patches(Windows windows, int channels) {
    /** How many numbers a window sees. */
    int width() {
        return windows.pixels() * channels;
    }

    /**
     * Copies what windows see.
     *
     * @param pictures {@code [batch, height, width, channels]}
     * @param from the first picture
     * @param count how many pictures
     * @param patches {@code [count * places, width()]}, to be filled
     */
    void gather(Numbers pictures, int from, int count, Numbers patches) {
        walk(from, count, new Move() {
            @Override
            public void inside(long picture, long patch, int numbers) {
                patches.copy(patch, pictures, picture, numbers);
            }

            @Override
            public void outside(long patch, int numbers) {
                patches.clear(patch, numbers);
            }
        });
    }

    /**
     * Adds what belongs to windows to the pictures.
     *
     * @param patches {@code [count * places, width()]}
     * @param from the first picture
     * @param count how many pictures
     * @param pictures {@code [batch, height, width, channels]}, to be added to
     */
    void scatter(Numbers patches, int from, int count, Numbers pictures) {
        walk(from, count, new Move() {
            @Override
            public void inside(long picture, long patch, int numbers) {
                pictures.add(picture, patches, patch, numbers);
            }

            @Override
            public void outside(long patch, int numbers) {}
        });
    }

    private interface Move {
        void inside(long picture, long patch, int numbers);

        void outside(long patch, int numbers);
    }

    private void walk(int from, int count, Move move) {
        long patch = 0;
        for (int picture = from; picture < from + count; picture++) {
            for (int row = 0; row < windows.rows().places(); row++) {
                for (int column = 0; column < windows.columns().places(); column++) {
                    patch = walk(picture, row, column, patch, move);
                }
            }
        }
    }

    /** One window, row by row; returns where the next one's patch begins. */
    private long walk(int picture, int row, int column, long patch, Move move) {
        Window rows = windows.rows();
        int line = windows.columns().size() * channels;
        for (int value = 0; value < rows.size(); value++) {
            int y = rows.position(row, value);
            if (rows.contains(y)) {
                walkLine(((long) picture * rows.input() + y) * windows.columns().input(), column, patch, move);
            } else {
                move.outside(patch, line);
            }
            patch += line;
        }
        return patch;
    }

    private void walkLine(long pixel, int column, long patch, Move move) {
        Window columns = windows.columns();
        int first = columns.first(column);
        int end = columns.end(column);
        if (first > 0) {
            move.outside(patch, first * channels);
        }
        // Neighbours in the window are neighbours in the picture unless the window is dilated.
        int step = columns.dilation() == 1 ? end - first : 1;
        for (int value = first; value < end; value += step) {
            long start = (pixel + columns.position(column, value)) * channels;
            move.inside(start, patch + (long) value * channels, step * channels);
        }
        if (end < columns.size()) {
            move.outside(patch + (long) end * channels, (columns.size() - end) * channels);
        }
    }
}
