package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_binary_add;
import static org.bytedeco.dnnl.global.dnnl.dnnl_binary_desc_init;
import static org.bytedeco.dnnl.global.dnnl.dnnl_binary_mul;
import static org.bytedeco.dnnl.global.dnnl.dnnl_reorder_primitive_desc_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_sum_primitive_desc_create;

import java.util.Arrays;
import java.util.List;
import org.bytedeco.dnnl.dnnl_binary_desc_t;
import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_primitive_desc;

/** Copies, sums and products of whole arrays. */
public final class Arithmetic {
    private Arithmetic() {}

    /** Copies an array into one of the same axes, which may lie otherwise. */
    public static Primitive copy(Arena arena, String name, NativeArray from, NativeArray to) {
        String what = name + ", a copy of " + from.layout();
        dnnl_primitive_desc handle = new dnnl_primitive_desc();
        OneDnn.check(
                dnnl_reorder_primitive_desc_create(
                        handle,
                        from.layout().description(),
                        OneDnn.engine(),
                        to.layout().description(),
                        OneDnn.engine(),
                        null),
                what);
        return PrimitiveDescription.of(arena, what, handle)
                .primitive(Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to));
    }

    /** Adds arrays of one layout; the destination may be the first of them. */
    public static Primitive sum(Arena arena, String name, List<NativeArray> arrays, NativeArray to) {
        String what = name + ", a sum of " + arrays.size() + " arrays of " + to.layout();
        dnnl_memory_desc_t sources = new dnnl_memory_desc_t(arrays.size());
        for (int i = 0; i < arrays.size(); i++) {
            sources.position(i).put(arrays.get(i).layout().description());
        }
        float[] ones = new float[arrays.size()];
        Arrays.fill(ones, 1);
        dnnl_primitive_desc handle = new dnnl_primitive_desc();
        OneDnn.check(
                dnnl_sum_primitive_desc_create(
                        handle,
                        to.layout().description(),
                        arrays.size(),
                        new org.bytedeco.javacpp.FloatPointer(ones),
                        sources.position(0),
                        null,
                        OneDnn.engine()),
                what);
        return PrimitiveDescription.of(arena, what, handle)
                .primitive(Arguments.sources(arrays).and(Role.DESTINATION, to));
    }

    /** Multiplies two arrays; an axis of length 1 of the second stands for any length. */
    public static Primitive multiply(Arena arena, String name, NativeArray one, NativeArray other, NativeArray to) {
        return binary(arena, name + ", a product of " + one.layout(), dnnl_binary_mul, one, other, to);
    }

    /** Adds two arrays; an axis of length 1 of the second stands for any length. */
    public static Primitive add(Arena arena, String name, NativeArray one, NativeArray other, NativeArray to) {
        return binary(arena, name + ", a sum of " + one.layout(), dnnl_binary_add, one, other, to);
    }

    private static Primitive binary(
            Arena arena, String what, int algorithm, NativeArray one, NativeArray other, NativeArray to) {
        dnnl_binary_desc_t operation = new dnnl_binary_desc_t();
        OneDnn.check(
                dnnl_binary_desc_init(
                        operation,
                        algorithm,
                        one.layout().description(),
                        other.layout().description(),
                        to.layout().description()),
                what);
        return PrimitiveDescription.of(arena, what, operation, null, null)
                .primitive(Arguments.of(Role.SOURCE, one)
                        .and(Role.SECOND_SOURCE, other)
                        .and(Role.DESTINATION, to));
    }
}
