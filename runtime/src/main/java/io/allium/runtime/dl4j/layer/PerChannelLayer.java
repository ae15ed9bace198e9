package io.allium.runtime.dl4j.layer;

/** A layer that keeps the shape of its input and has parameters for the channels, the last axis. */
public abstract class PerChannelLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    @Override
    final long[] outputShape(long[] input) {
        return input;
    }
}
