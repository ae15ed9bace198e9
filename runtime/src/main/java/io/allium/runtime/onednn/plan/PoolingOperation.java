package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.GlobalPoolingSpec;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Poolings;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Poolings, also those over whole maps.
 *
 * @param maximum whether the largest value counts, or the mean
 * @param windows of a layer
 */
record PoolingOperation(boolean maximum, Function<InferredLayer, PlacedWindows> windows) implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        Layout plain = planner.natural(layer.inputs().get(0));
        // A row is what it is, so what becomes one must lie as such.
        NativeArray source = isWhole(layer) ? planner.in(input, plain) : input.data();
        Layout small = smallMap(planner, layer);
        Poolings poolings = new Poolings(
                planner.arena(),
                layer.name(),
                maximum,
                source.layout(),
                source.layout().equals(plain) ? small : small.any(),
                windows.apply(layer));
        PrimitiveDescription forward = poolings.forward(trains);
        Value output = planner.newValue(
                layer.output(), isWhole(layer) ? planner.natural(layer.output()) : forward.destination());
        NativeArray pooled = output.data().as(forward.destination());
        Arguments arguments = Arguments.of(Role.SOURCE, source).and(Role.DESTINATION, pooled);
        NativeArray workspace = null;
        if (trains && maximum) {
            workspace = planner.scratch(forward.workspace());
            arguments.and(Role.WORKSPACE, workspace);
        }
        planner.add(forward, arguments);
        return new Planned(output, new Pass(planner, layer, input, poolings, forward, pooled, workspace));
    }

    private static boolean isWhole(InferredLayer layer) {
        return layer.layer() instanceof GlobalPoolingSpec;
    }

    /** The output as maps, of one pixel each if the pooling is over whole maps. */
    private static Layout smallMap(Planner planner, InferredLayer layer) {
        Shape out = layer.output();
        return isWhole(layer) ? Layout.channelsLast(planner.batch(), out.last(), 1, 1) : planner.natural(out);
    }

    /** The backward pass, and what it needs of the forward pass. */
    private record Pass(
            Planner planner,
            InferredLayer layer,
            Value input,
            Poolings poolings,
            PrimitiveDescription forward,
            NativeArray pooled,
            @Nullable NativeArray workspace)
            implements Backward {
        @Override
        public void plan(NativeArray whole) {
            NativeArray gradient = whole.as(pooled.layout());
            if (input.masked()) {
                new ActivationStage(layer.name(), ActivationFunction.RELU, layer.output(), true)
                        .backward(planner, pooled, pooled, gradient);
            }
            planner.gradients().give(input, poolings.source(), part -> {
                Arguments arguments =
                        Arguments.of(Role.DESTINATION_GRADIENT, gradient).and(Role.SOURCE_GRADIENT, part);
                if (workspace != null) {
                    arguments.and(Role.WORKSPACE, workspace);
                }
                planner.add(poolings.backward(forward), arguments);
            });
        }
    }
}
