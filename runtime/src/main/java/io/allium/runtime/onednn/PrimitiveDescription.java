package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_iterator_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_iterator_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_iterator_fetch;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_iterator_next;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_query;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_desc_query_md;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_diff_weights_md;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_dst_md;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_impl_info_str;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_src_md;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_weights_md;
import static org.bytedeco.dnnl.global.dnnl.dnnl_query_workspace_md;

import java.util.function.Predicate;
import org.bytedeco.dnnl.const_dnnl_op_desc_t;
import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.dnnl_primitive_attr;
import org.bytedeco.dnnl.dnnl_primitive_desc;
import org.bytedeco.dnnl.dnnl_primitive_desc_iterator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** What a primitive will compute and which layouts it wants, before it is made. */
public final class PrimitiveDescription {
    private final Arena arena;
    private final String name;
    private final dnnl_primitive_desc handle;

    private PrimitiveDescription(Arena arena, String name, dnnl_primitive_desc handle) {
        this.arena = arena;
        this.name = name;
        this.handle = handle;
        arena.onClose(() -> dnnl_primitive_desc_destroy(handle));
    }

    /**
     * A description.
     *
     * @param operation one of oneDNN's operation descriptors
     * @param forward the description of the forward pass, for a backward pass
     */
    static PrimitiveDescription of(
            Arena arena,
            String name,
            Pointer operation,
            @Nullable dnnl_primitive_attr attributes,
            @Nullable PrimitiveDescription forward) {
        return first(any -> true, arena, name, operation, attributes, forward);
    }

    /**
     * A description of the first implementation that may be used.
     *
     * @param wanted whether an implementation may be used
     * @param operation one of oneDNN's operation descriptors
     * @param forward the description of the forward pass, for a backward pass
     */
    static PrimitiveDescription first(
            Predicate<PrimitiveDescription> wanted,
            Arena arena,
            String name,
            Pointer operation,
            @Nullable dnnl_primitive_attr attributes,
            @Nullable PrimitiveDescription forward) {
        dnnl_primitive_desc_iterator candidates = new dnnl_primitive_desc_iterator();
        dnnl_primitive_desc hint = forward == null ? null : forward.handle;
        OneDnn.check(
                dnnl_primitive_desc_iterator_create(
                        candidates, new const_dnnl_op_desc_t(operation), attributes, OneDnn.engine(), hint),
                name);
        try {
            PrimitiveDescription candidate = fetch(arena, name, candidates);
            while (!wanted.test(candidate)) {
                OneDnn.check(dnnl_primitive_desc_iterator_next(candidates), name);
                candidate = fetch(arena, name, candidates);
            }
            return candidate;
        } finally {
            dnnl_primitive_desc_iterator_destroy(candidates);
        }
    }

    private static PrimitiveDescription fetch(Arena arena, String name, dnnl_primitive_desc_iterator candidates) {
        return new PrimitiveDescription(arena, name, dnnl_primitive_desc_iterator_fetch(candidates));
    }

    /** A description that was made by a function of its own. */
    static PrimitiveDescription of(Arena arena, String name, dnnl_primitive_desc handle) {
        return new PrimitiveDescription(arena, name, handle);
    }

    /** What it computes. */
    public String name() {
        return name;
    }

    /** How the source lies. */
    public Layout source() {
        return layout(dnnl_query_src_md);
    }

    /** How the destination lies. */
    public Layout destination() {
        return layout(dnnl_query_dst_md);
    }

    /** How the weights lie. */
    public Layout weights() {
        return layout(dnnl_query_weights_md);
    }

    /** How a recurrent layer's second weights lie. */
    public Layout recurrentWeights() {
        return layout(dnnl_query_weights_md, 1);
    }

    /** How the weights' gradient lies. */
    public Layout weightsGradient() {
        return layout(dnnl_query_diff_weights_md);
    }

    /** How the workspace lies. */
    public Layout workspace() {
        return layout(dnnl_query_workspace_md);
    }

    private Layout layout(int what) {
        return layout(what, 0);
    }

    private Layout layout(int what, int index) {
        return Layout.of(new dnnl_memory_desc_t(dnnl_primitive_desc_query_md(handle, what, index)));
    }

    /** Which of oneDNN's implementations it is; one that begins with {@code ref} is slow. */
    public String implementation() {
        try (PointerPointer<BytePointer> text = new PointerPointer<>(1)) {
            OneDnn.check(dnnl_primitive_desc_query(handle, dnnl_query_impl_info_str, 0, text), name);
            return new BytePointer(text.get(0)).getString();
        }
    }

    /** Makes the primitive. */
    public Primitive primitive(Arguments arguments) {
        return new Primitive(arena, this, arguments);
    }

    dnnl_primitive_desc handle() {
        return handle;
    }
}
