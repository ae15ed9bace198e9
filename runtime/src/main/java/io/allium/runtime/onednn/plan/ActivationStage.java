package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.Shape;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activation at the end of a layer: part of the layer's own primitive where that is possible, else behind it. */
final class ActivationStage {
    private final String name;
    private final @Nullable PlannedFunction function;
    private final boolean fused;

    /**
     * The activation of a layer whose primitive can apply one.
     *
     * @param name the layer's
     * @param output the shape of what it is applied to
     * @param trains whether a backward pass will need what the function reads or writes
     */
    ActivationStage(String name, ActivationFunction function, Shape output, boolean trains) {
        this(name, Activations.of(function, output), trains);
    }

    /**
     * A function by itself.
     *
     * @param name the layer's
     * @param function empty if it does nothing
     * @param trains whether a backward pass will need what the function reads or writes
     */
    ActivationStage(String name, Optional<PlannedFunction> function, boolean trains) {
        this.name = name;
        this.function = function.orElse(null);
        Eltwise eltwise = function.map(PlannedFunction::eltwise).orElse(null);
        this.fused = eltwise != null && (!trains || eltwise.fromOutput());
    }

    /** What the layer's primitive has to apply, or null. */
    @Nullable
    Eltwise fused() {
        return function != null && fused ? function.eltwise() : null;
    }

    /** Whether nothing is left to do behind the layer's primitive. */
    boolean isDone() {
        return fused || function == null;
    }

    /** Computes the function behind the primitive. */
    void forward(Planner planner, NativeArray from, NativeArray to) {
        if (function != null) {
            function.forward(planner, name + " " + function + " of " + from.layout(), from, to);
        }
    }

    /**
     * Turns the gradient of the output into that of what the function reads, in place.
     *
     * @param before what the function reads; if it is fused, this is not asked for
     * @param after what it writes
     */
    void backward(Planner planner, NativeArray before, NativeArray after, NativeArray gradient) {
        if (function != null) {
            function.backward(
                    planner, name + " derivative of " + function + " of " + after.layout(), before, after, gradient);
        }
    }
}
