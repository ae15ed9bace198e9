package io.allium.runtime.onednn;

import org.bytedeco.dnnl.global.dnnl;

/** What an array is to a primitive. */
public enum Role {
    /** What it reads. */
    SOURCE(dnnl.DNNL_ARG_SRC),
    /** The second thing it reads. */
    SECOND_SOURCE(dnnl.DNNL_ARG_SRC_1),
    /** The output before the first step. */
    STATE(dnnl.DNNL_ARG_SRC_ITER),
    /** The cell before the first step. */
    CELL(dnnl.DNNL_ARG_SRC_ITER_C),
    /** What it writes. */
    DESTINATION(dnnl.DNNL_ARG_DST),
    /** The kernel. */
    WEIGHTS(dnnl.DNNL_ARG_WEIGHTS),
    /** The kernel for a recurrent layer's own last output. */
    RECURRENT_WEIGHTS(dnnl.DNNL_ARG_WEIGHTS_ITER),
    /** The bias. */
    BIAS(dnnl.DNNL_ARG_BIAS),
    /** What a forward pass leaves for the backward pass. */
    WORKSPACE(dnnl.DNNL_ARG_WORKSPACE),
    /** The mean of each channel. */
    MEAN(dnnl.DNNL_ARG_MEAN),
    /** The variance of each channel. */
    VARIANCE(dnnl.DNNL_ARG_VARIANCE),
    /** The factor of each channel. */
    SCALE(dnnl.DNNL_ARG_SCALE),
    /** The offset of each channel. */
    SHIFT(dnnl.DNNL_ARG_SHIFT),
    /** The gradient of {@link #SOURCE}. */
    SOURCE_GRADIENT(dnnl.DNNL_ARG_DIFF_SRC),
    /** The gradient of {@link #STATE}. */
    STATE_GRADIENT(dnnl.DNNL_ARG_DIFF_SRC_ITER),
    /** The gradient of {@link #CELL}. */
    CELL_GRADIENT(dnnl.DNNL_ARG_DIFF_SRC_ITER_C),
    /** The gradient of {@link #DESTINATION}. */
    DESTINATION_GRADIENT(dnnl.DNNL_ARG_DIFF_DST),
    /** The gradient of {@link #WEIGHTS}. */
    WEIGHTS_GRADIENT(dnnl.DNNL_ARG_DIFF_WEIGHTS),
    /** The gradient of {@link #RECURRENT_WEIGHTS}. */
    RECURRENT_WEIGHTS_GRADIENT(dnnl.DNNL_ARG_DIFF_WEIGHTS_ITER),
    /** The gradient of {@link #BIAS}. */
    BIAS_GRADIENT(dnnl.DNNL_ARG_DIFF_BIAS),
    /** The gradient of {@link #SCALE}. */
    SCALE_GRADIENT(dnnl.DNNL_ARG_DIFF_SCALE),
    /** The gradient of {@link #SHIFT}. */
    SHIFT_GRADIENT(dnnl.DNNL_ARG_DIFF_SHIFT);

    private final int argument;

    Role(int argument) {
        this.argument = argument;
    }

    int argument() {
        return argument;
    }

    /** The first, second, … of several sources. */
    static int source(int index) {
        return dnnl.DNNL_ARG_MULTIPLE_SRC + index;
    }
}
