package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.Conv2DSpec;
import io.allium.runtime.onednn.OneDnn;

/**
 * Where oneDNN's own order of channels, in blocks of 16, is worth its price: for wide convolutions it opens the way to
 * Winograd's algorithm (Lavin and Gray, 2016); around narrow ones the changes of layout cost more than they bring.
 * Before AVX2 there is only slow code for the gradients of blocks.
 */
record Blocks(Consumers consumers) {
    private static final int BLOCK = 16;
    private static final int WIDE = 64;

    /** Whether a layer is a wide convolution. */
    boolean suit(InferredLayer layer) {
        return layer.layer() instanceof Conv2DSpec
                && isWide(layer.inputs().get(0).last())
                && isWide(layer.output().last());
    }

    /** Whether the only reader of a layer is a wide convolution. */
    boolean suitReaderOf(InferredLayer layer) {
        return isWide(layer.output().last())
                && consumers.only(layer.name()).filter(this::suit).isPresent();
    }

    private static boolean isWide(int channels) {
        return channels >= WIDE && channels % BLOCK == 0 && OneDnn.usesAvx2();
    }
}
