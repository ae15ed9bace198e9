package io.allium.runtime.dl4j.layer;

import io.allium.runtime.dl4j.layer.Patches.Lines;
import io.allium.runtime.engine.PlacedWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The {@link Patches} of a batch, some lines of places at a time: those of a whole batch are several times as large as
 * the batch. A window of one pixel sees the pictures as they are, in one block.
 */
final class PatchBlocks {
    /** How many numbers are held at a time, unless one line has more: about what a processor's cache holds. */
    private static final int HELD = 1 << 18;

    private final INDArray input;
    private final PlacedWindows windows;
    private final Patches patches;
    private final int lines;
    private final int step;
    private final INDArray held;

    /**
     * Blocks, none of which is there yet.
     *
     * @param input {@code [batch, height, width, channels]}, row-major
     * @param windows where the windows lie
     */
    PatchBlocks(INDArray input, PlacedWindows windows) {
        this.input = input;
        this.windows = windows;
        this.patches = new Patches(windows, Math.toIntExact(input.size(3)));
        this.lines = Math.multiplyExact(
                Math.toIntExact(input.size(0)), windows.rows().places());
        if (windows.isPointwise()) {
            this.step = lines;
            this.held = Matrices.rows(input);
        } else {
            long line = (long) windows.columns().places() * patches.width();
            this.step = (int) Math.max(1, Math.min(lines, HELD / line));
            long[] shape = {(long) step * windows.columns().places(), patches.width()};
            this.held = Nd4j.createUninitialized(input.dataType(), shape, 'c');
        }
    }

    /** How many lines of places the batch has. */
    int lines() {
        return lines;
    }

    /** How many lines a block has, but for the last one. */
    int step() {
        return step;
    }

    /**
     * The patches of the block that begins with a line, until the next call.
     *
     * @return {@code [places, window height * window width * channels]}
     */
    INDArray gather(int from) {
        if (!windows.isPointwise()) {
            patches.gather(pictures(input, from), within(from), Numbers.of(held));
        }
        return block(held, 0, from);
    }

    /**
     * Adds what belongs to a block to the gradient of the input. It overwrites what {@link #gather} gave.
     *
     * @param outputGradient of the block, {@code [places, filters]}
     * @param kernel {@code [filters, window height * window width * channels]}
     * @param from the block's first line
     * @param inputGradient of the input's shape, which is 0 before the first block
     */
    void scatter(INDArray outputGradient, INDArray kernel, int from, INDArray inputGradient) {
        if (windows.isPointwise()) {
            Matrices.multiply(outputGradient, kernel, Matrices.rows(inputGradient));
        } else {
            Matrices.multiply(outputGradient, kernel, block(held, 0, from));
            patches.scatter(Numbers.of(held), within(from), pictures(inputGradient, from));
        }
    }

    /** The rows that belong to the block that begins with a line, out of a matrix of a row a place. */
    INDArray rows(INDArray matrix, int from) {
        return block(matrix, (long) from * windows.columns().places(), from);
    }

    private INDArray block(INDArray matrix, long start, int from) {
        return Matrices.rows(
                matrix, start, (long) count(from) * windows.columns().places());
    }

    private int count(int from) {
        return Math.min(step, lines - from);
    }

    /** The pictures that a block lies in. */
    private Numbers pictures(INDArray all, int from) {
        int first = from / windows.rows().places();
        int last = (from + count(from) - 1) / windows.rows().places();
        return Numbers.of(all, first, last - first + 1);
    }

    /** The block's lines, counted from the first picture that it lies in. */
    private Lines within(int from) {
        return new Lines(from % windows.rows().places(), count(from));
    }
}
