package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_ab;
import static org.bytedeco.dnnl.global.dnnl.dnnl_bac;
import static org.bytedeco.dnnl.global.dnnl.dnnl_bca;
import static org.bytedeco.dnnl.global.dnnl.dnnl_f32;
import static org.bytedeco.dnnl.global.dnnl.dnnl_format_tag_any;
import static org.bytedeco.dnnl.global.dnnl.dnnl_ldgo;
import static org.bytedeco.dnnl.global.dnnl.dnnl_ldigo;
import static org.bytedeco.dnnl.global.dnnl.dnnl_ldnc;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_desc_equal;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_desc_get_size;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_desc_init_by_tag;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_desc_init_submemory;
import static org.bytedeco.dnnl.global.dnnl.dnnl_nchw;
import static org.bytedeco.dnnl.global.dnnl.dnnl_nhwc;
import static org.bytedeco.dnnl.global.dnnl.dnnl_tnc;
import static org.bytedeco.dnnl.global.dnnl.dnnl_x;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bytedeco.dnnl.dnnl_memory_desc_t;

/**
 * The axes of an array of 32-bit floats and how they lie in memory. Pictures have the axes batch, channels, height,
 * width, in this order, whatever comes first in memory.
 */
public final class Layout {
    private final dnnl_memory_desc_t description;
    private final long[] axes;

    private Layout(dnnl_memory_desc_t description, long[] axes) {
        this.description = description;
        this.axes = axes;
    }

    /** One axis. */
    public static Layout vector(long length) {
        return of(dnnl_x, length);
    }

    /** Row after row. */
    public static Layout rows(long rows, long columns) {
        return of(dnnl_ab, rows, columns);
    }

    /** Pictures whose channels lie together: NHWC. */
    public static Layout channelsLast(long batch, long channels, long height, long width) {
        return of(dnnl_nhwc, batch, channels, height, width);
    }

    /** Pictures whose channels lie apart: NCHW; also a convolution's kernel, as out, in, rows, columns. */
    public static Layout channelsFirst(long batch, long channels, long height, long width) {
        return of(dnnl_nchw, batch, channels, height, width);
    }

    /** Sequences with the axes steps, batch, features, one step of the whole batch after the other: TNC. */
    public static Layout sequences(long steps, long batch, long features) {
        return of(dnnl_tnc, steps, batch, features);
    }

    /** Sequences with the axes steps, batch, features, of which the steps lie together: NCW. */
    public static Layout sequencesStepsLast(long steps, long batch, long features) {
        return of(dnnl_bca, steps, batch, features);
    }

    /** Sequences with the axes steps, batch, features, one sequence after the other: NTC. */
    public static Layout sequencesBatchFirst(long steps, long batch, long features) {
        return of(dnnl_bac, steps, batch, features);
    }

    /** What the gates of a recurrent layer multiply their input by: a row of all gates' units for each input. */
    public static Layout gateWeights(long inputs, long gates, long units) {
        return of(dnnl_ldigo, 1, 1, inputs, gates, units);
    }

    /** What the gates of a recurrent layer add: a value for each unit of each gate. */
    public static Layout gateBias(long gates, long units) {
        return of(dnnl_ldgo, 1, 1, gates, units);
    }

    /** What a recurrent layer keeps from one step to the next: a row of units for each sequence. */
    public static Layout states(long batch, long units) {
        return of(dnnl_ldnc, 1, 1, batch, units);
    }

    /** The same axes, lying as a primitive likes best. */
    public Layout any() {
        return of(dnnl_format_tag_any, axes);
    }

    private static Layout of(int tag, long... axes) {
        dnnl_memory_desc_t description = new dnnl_memory_desc_t();
        String what = "an array of " + words(axes);
        OneDnn.check(dnnl_memory_desc_init_by_tag(description, axes.length, axes, dnnl_f32, tag), what);
        return new Layout(description, axes);
    }

    /** What a description that oneDNN made says. */
    static Layout of(dnnl_memory_desc_t description) {
        long[] axes = new long[description.ndims()];
        for (int axis = 0; axis < axes.length; axis++) {
            axes[axis] = description.dims().get(axis);
        }
        return new Layout(description, axes);
    }

    /**
     * A part of this layout along one axis.
     *
     * @param axis from 0
     * @param from where it begins
     * @param length how much
     */
    public Layout part(int axis, long from, long length) {
        long[] lengths = axes.clone();
        lengths[axis] = length;
        long[] offsets = new long[axes.length];
        offsets[axis] = from;
        dnnl_memory_desc_t part = new dnnl_memory_desc_t();
        OneDnn.check(
                dnnl_memory_desc_init_submemory(part, description, lengths, offsets),
                "a part of " + this + " along axis " + axis);
        return new Layout(part, lengths);
    }

    /** The length of an axis. */
    public long axis(int index) {
        return axes[index];
    }

    /** How many axes there are. */
    public int rank() {
        return axes.length;
    }

    /** How many values there are, without padding. */
    public long elements() {
        return Arrays.stream(axes).reduce(1, Math::multiplyExact);
    }

    /** How much memory it needs, with padding. */
    public long bytes() {
        return dnnl_memory_desc_get_size(description);
    }

    dnnl_memory_desc_t description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout that
                && Arrays.equals(axes, that.axes)
                && dnnl_memory_desc_equal(description, that.description) != 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(axes);
    }

    @Override
    public String toString() {
        return words(axes);
    }

    private static String words(long... axes) {
        return Arrays.stream(axes).mapToObj(Long::toString).collect(Collectors.joining("×"));
    }
}
