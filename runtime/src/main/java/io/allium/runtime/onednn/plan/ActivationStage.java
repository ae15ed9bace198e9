package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Eltwise;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;
import io.allium.runtime.onednn.Softmax;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activation at the end of a layer: part of the layer's own primitive where that is possible, else behind it. */
final class ActivationStage {
    private final String name;
    private final ActivationFunction function;
    private final @Nullable Eltwise eltwise;
    private final boolean fused;

    /**
     * The activation of a layer whose primitive can apply one.
     *
     * @param name the layer's
     * @param trains whether a backward pass will need what the function reads or writes
     */
    ActivationStage(String name, ActivationFunction function, boolean trains) {
        this(name, function, Activations.eltwise(function), trains);
    }

    private ActivationStage(String name, ActivationFunction function, Optional<Eltwise> eltwise, boolean trains) {
        this.name = name;
        this.function = function;
        this.eltwise = eltwise.orElse(null);
        this.fused = eltwise.isPresent() && (!trains || eltwise.get().fromOutput());
    }

    /** What the layer's primitive has to apply, or null. */
    @Nullable
    Eltwise fused() {
        return fused ? eltwise : null;
    }

    /** Whether nothing is left to do behind the layer's primitive. */
    boolean isDone() {
        return fused || function == ActivationFunction.LINEAR;
    }

    /** Computes the function behind the primitive. */
    void forward(Planner planner, NativeArray from, NativeArray to) {
        String what = name + " " + function + " of " + from.layout();
        if (function == ActivationFunction.SOFTMAX) {
            planner.add(Softmax.forward(planner.arena(), what, from.layout()), io(from, to));
        } else if (eltwise != null) {
            planner.add(eltwise.forward(planner.arena(), what, from.layout()), io(from, to));
        } else {
            HostActivation host = Activations.host(function).orElseThrow();
            planner.add(what, () -> host.forward(from.floats(), to.floats()));
        }
    }

    private static Arguments io(NativeArray from, NativeArray to) {
        return Arguments.of(Role.SOURCE, from).and(Role.DESTINATION, to);
    }

    /**
     * Turns the gradient of the output into that of what the function reads, in place.
     *
     * @param before what the function reads; if it is fused, this is not asked for
     * @param after what it writes
     */
    void backward(Planner planner, NativeArray before, NativeArray after, NativeArray gradient) {
        if (function == ActivationFunction.LINEAR) {
            return;
        }
        String what = name + " derivative of " + function + " of " + after.layout();
        if (function == ActivationFunction.SOFTMAX) {
            planner.add(
                    Softmax.backward(planner.arena(), what, after.layout()),
                    Arguments.of(Role.DESTINATION, after)
                            .and(Role.DESTINATION_GRADIENT, gradient)
                            .and(Role.SOURCE_GRADIENT, gradient));
        } else if (eltwise != null) {
            Arguments known =
                    eltwise.fromOutput() ? Arguments.of(Role.DESTINATION, after) : Arguments.of(Role.SOURCE, before);
            planner.add(
                    eltwise.backward(planner.arena(), what, after.layout()),
                    known.and(Role.DESTINATION_GRADIENT, gradient).and(Role.SOURCE_GRADIENT, gradient));
        } else {
            HostActivation host = Activations.host(function).orElseThrow();
            planner.add(what, () -> host.backward(before.floats(), gradient.floats()));
        }
    }
}
