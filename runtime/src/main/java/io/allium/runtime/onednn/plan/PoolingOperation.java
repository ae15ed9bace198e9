package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Poolings;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Poolings, also those over whole maps. */
final class PoolingOperation implements Operation {
    private final InferredLayer layer;
    private final boolean maximum;
    private final PlacedWindows windows;
    private @Nullable Pass pass;

    /**
     * A pooling.
     *
     * @param maximum whether the largest value counts, or the mean
     */
    PoolingOperation(InferredLayer layer, boolean maximum, PlacedWindows windows) {
        this.layer = layer;
        this.maximum = maximum;
        this.windows = windows;
    }

    /** What the backward pass needs of the forward pass. */
    private record Pass(
            Value input,
            Value output,
            Poolings poolings,
            PrimitiveDescription forward,
            NativeArray pooled,
            @Nullable NativeArray workspace) {}

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        Layout plain = planner.natural(layer.inputs().get(0));
        // A row is what it is, so what becomes one must lie as such.
        NativeArray source = isWhole() ? planner.in(input, plain) : input.data();
        Layout small = smallMap(planner);
        Poolings poolings = new Poolings(
                planner.arena(),
                layer.name(),
                maximum,
                source.layout(),
                source.layout().equals(plain) ? small : small.any(),
                windows);
        PrimitiveDescription forward = poolings.forward(trains);
        Value output =
                planner.newValue(layer.output(), isWhole() ? planner.natural(layer.output()) : forward.destination());
        NativeArray pooled = output.data().as(forward.destination());
        Arguments arguments = Arguments.of(Role.SOURCE, source).and(Role.DESTINATION, pooled);
        NativeArray workspace = null;
        if (trains && maximum) {
            workspace = planner.scratch(forward.workspace());
            arguments.and(Role.WORKSPACE, workspace);
        }
        planner.add(forward, arguments);
        pass = new Pass(input, output, poolings, forward, pooled, workspace);
        return output;
    }

    private boolean isWhole() {
        return layer.output().rank() == 1;
    }

    /** The output as maps, of one pixel each if the pooling is over whole maps. */
    private Layout smallMap(Planner planner) {
        Shape out = layer.output();
        return out.rank() == 1 ? Layout.channelsLast(planner.batch(), out.last(), 1, 1) : planner.natural(out);
    }

    @Override
    public void backward(Planner planner) {
        Pass made = Passes.require(pass);
        if (!planner.needsGradient(layer, 0)) {
            return;
        }
        NativeArray gradient =
                planner.gradients().of(made.output()).as(made.pooled().layout());
        if (made.input().masked()) {
            new ActivationStage(layer.name(), ActivationFunction.RELU, true)
                    .backward(planner, made.pooled(), made.pooled(), gradient);
        }
        planner.gradients().give(made.input(), made.poolings().source(), part -> {
            Arguments arguments =
                    Arguments.of(Role.DESTINATION_GRADIENT, gradient).and(Role.SOURCE_GRADIENT, part);
            if (made.workspace() != null) {
                arguments.and(Role.WORKSPACE, made.workspace());
            }
            planner.add(made.poolings().backward(made.forward()), arguments);
        });
    }
}
