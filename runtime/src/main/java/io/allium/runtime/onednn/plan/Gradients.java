package io.allium.runtime.onednn.plan;

import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The gradients of what layers put out, while the backward pass is planned. A gradient lies as its value does. Each
 * reader of a value gives its part: the first one is taken as it is, the others are added.
 */
final class Gradients {
    private record Held(NativeArray array, Storage storage) {}

    private final Planner planner;
    private final Map<Value, Held> held = new HashMap<>();

    Gradients(Planner planner) {
        this.planner = planner;
    }

    /** The complete gradient of a value; its layer may overwrite it. */
    NativeArray of(Value value) {
        return held(value).array();
    }

    /**
     * Gives a part that has yet to be written.
     *
     * @param value whose gradient it is a part of
     * @param layout how it will lie
     * @param write adds the steps that write it to the given array
     */
    void give(Value value, Layout layout, Consumer<NativeArray> write) {
        Storage storage = planner.take(layout);
        storage.use(1);
        NativeArray part = new NativeArray(
                planner.arena(), layout, Objects.requireNonNull(storage.block()).address());
        write.accept(part);
        hand(value, part, storage);
        planner.release(storage);
    }

    /** Gives a copy of a part, which the giver keeps. */
    void giveCopy(Value value, NativeArray part, String name) {
        give(value, value.layout(), copy -> planner.add(Arithmetic.copy(planner.arena(), name, part, copy)));
    }

    /** Hands on a layer's own gradient, in the same memory, as a part of the gradient of what it reads. */
    void handOn(Value from, NativeArray part, Value to) {
        hand(to, part, held(from).storage());
    }

    /** Gives a part that is there and that nobody else will change. */
    void hand(Value value, NativeArray part, Storage storage) {
        Held before = held.get(value);
        if (before != null) {
            add(value, before.array(), part);
        } else if (part.layout().equals(value.layout())) {
            storage.use(1);
            held.put(value, new Held(part, storage));
        } else {
            giveCopy(value, part, "gradient");
        }
    }

    private void add(Value value, NativeArray sum, NativeArray part) {
        NativeArray same = part;
        if (!part.layout().equals(value.layout())) {
            same = planner.scratch(value.layout());
            planner.add(Arithmetic.copy(planner.arena(), "gradient", part, same));
        }
        planner.add(Arithmetic.sum(planner.arena(), "gradients together", List.of(sum, same), sum));
    }

    /** The layer of a value has made use of the gradient. */
    void done(Value value) {
        planner.release(held(value).storage());
        held.remove(value);
    }

    private Held held(Value value) {
        return Objects.requireNonNull(held.get(value), "no gradient");
    }
}
