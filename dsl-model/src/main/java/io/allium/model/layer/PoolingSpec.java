package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/** A layer that makes one number of each window of a picture, channel by channel. */
public sealed interface PoolingSpec extends LayerSpec
        permits MaxPooling2DSpec, AveragePooling2DSpec, GlobalMaxPooling2DSpec, GlobalAveragePooling2DSpec {
    /** Checks the members that windows have. */
    static List<Problem> windowProblems(String kind, List<Integer> poolSize, List<Integer> strides) {
        Range range = new Range(kind).axes("poolSize", poolSize, 2);
        return (strides.isEmpty() ? range : range.axes("strides", strides, 2)).problems();
    }

    /** What sliding windows make of a picture; empty strides are the pool size. */
    static Effect slide(Operand input, String kind, List<Integer> poolSize, List<Integer> strides, Padding padding) {
        Ranks.picture(input, kind);
        Windows windows = Windows.of(poolSize, strides.isEmpty() ? poolSize : strides, List.of(1), padding);
        return Effect.of(windows.places(input, input.shape().last(), new Place("", kind, "poolSize"), "pool"))
                .remark(windows.remark(input.shape()));
    }
}
