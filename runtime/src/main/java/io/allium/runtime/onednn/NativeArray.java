package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_memory_set_data_handle;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.dnnl.dnnl_memory;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** An array that primitives read and write: a layout, and a place in memory, which may change between two runs. */
public final class NativeArray {
    private final Arena arena;
    private final Layout layout;
    private final dnnl_memory memory = new dnnl_memory();
    private final Address pointer;
    private final List<NativeArray> views = new ArrayList<>();
    private @Nullable FloatBuffer floats;

    /**
     * An array at a place that somebody else owns.
     *
     * @param arena what closes it
     * @param layout its axes
     * @param address where it begins
     */
    public NativeArray(Arena arena, Layout layout, long address) {
        this.arena = arena;
        this.layout = layout;
        this.pointer = new Address(address, layout.bytes());
        OneDnn.check(
                dnnl_memory_create(memory, layout.description(), OneDnn.engine(), pointer), "an array of " + layout);
        arena.onClose(() -> dnnl_memory_destroy(memory));
    }

    /** An array in new memory, which the arena owns. */
    public static NativeArray in(Arena arena, Layout layout) {
        return new NativeArray(arena, layout, arena.block(layout.bytes()).address());
    }

    /** The same memory, seen otherwise; it moves along. */
    public NativeArray as(Layout other) {
        if (layout.equals(other)) {
            return this;
        }
        NativeArray view = new NativeArray(arena, other, address());
        views.add(view);
        return view;
    }

    /** Its axes. */
    public Layout layout() {
        return layout;
    }

    /** Where it begins. */
    public long address() {
        return pointer.address();
    }

    /** From the next run on, the array is elsewhere. */
    public void moveTo(long address) {
        if (address != pointer.address()) {
            OneDnn.check(dnnl_memory_set_data_handle(memory, pointer.at(address)), "an array of " + layout);
            floats = null;
            for (NativeArray view : views) {
                view.moveTo(address);
            }
        }
    }

    /** Sets all its memory to 0. */
    public void clear() {
        Pointer.memset(pointer, 0, pointer.capacity());
    }

    /** Its memory, until it moves. */
    public FloatBuffer floats() {
        FloatBuffer view = floats;
        if (view == null) {
            view = NativeFloats.at(address(), layout.bytes() / Float.BYTES);
            floats = view;
        }
        return view;
    }

    /**
     * A part of its memory, until it moves.
     *
     * @param first the first value of the part
     * @param count how many values it has
     */
    public FloatBuffer floats(long first, long count) {
        return NativeFloats.at(address() + first * Float.BYTES, count);
    }

    dnnl_memory memory() {
        return memory;
    }
}
