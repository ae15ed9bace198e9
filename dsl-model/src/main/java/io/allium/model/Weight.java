package io.allium.model;

/**
 * An array of numbers that belongs to a layer and is kept with the model.
 *
 * @param name Keras's name, for example {@code kernel}
 * @param shape Keras's shape: a convolution's kernel is {@code [rows, columns, in, out]}
 * @param trainable whether training steps change it
 * @param start what it holds before training
 */
public record Weight(String name, Shape shape, boolean trainable, Start start) {
    /** How a weight is filled before training. */
    public enum Start {
        /** All 0. */
        ZEROS,
        /** All 1. */
        ONES,
        /** Uniform between ± sqrt(6 / (fan in + fan out)) (Glorot and Bengio, 2010), Keras's default for kernels. */
        GLOROT_UNIFORM
    }

    /** A weight that starts at 0 and is trained. */
    public static Weight bias(int extent) {
        return new Weight("bias", Shape.of(extent), true, Start.ZEROS);
    }

    /** A kernel that starts Glorot uniform and is trained. */
    public static Weight kernel(int... axes) {
        return new Weight("kernel", Shape.of(axes), true, Start.GLOROT_UNIFORM);
    }

    /** This array, which training leaves as it is. */
    public Weight frozen() {
        return new Weight(name, shape, false, start);
    }

    /** How many numbers it holds. */
    public long elements() {
        return shape.elements();
    }

    /** How many values each output of a kernel is made from: the product of all axes but the last. */
    public long fanIn() {
        return elements() / shape.last();
    }

    /** How many outputs each input of a kernel goes into: the window's size times the last axis. */
    public long fanOut() {
        return elements() / shape.axis(-2);
    }
}
