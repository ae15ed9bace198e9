package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.AveragePooling2DSpec;
import io.allium.model.layer.GlobalPoolingSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Poolings;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import io.allium.runtime.onednn.Window;
import io.allium.runtime.onednn.Windows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Poolings, also those over whole maps. */
final class PoolingOperation implements Operation {
    private final InferredLayer layer;
    private final boolean maximum;
    private final Windows windows;
    private @Nullable Pass pass;

    private PoolingOperation(InferredLayer layer, boolean maximum, Windows windows) {
        this.layer = layer;
        this.maximum = maximum;
        this.windows = windows;
    }

    /** {@link io.allium.MaxPooling2D}. */
    static PoolingOperation max(InferredLayer layer) {
        MaxPooling2DSpec spec = (MaxPooling2DSpec) layer.layer();
        return new PoolingOperation(layer, true, windows(layer, spec.poolSize(), spec.strides(), spec.padding()));
    }

    /** {@link io.allium.AveragePooling2D}. */
    static PoolingOperation average(InferredLayer layer) {
        AveragePooling2DSpec spec = (AveragePooling2DSpec) layer.layer();
        return new PoolingOperation(layer, false, windows(layer, spec.poolSize(), spec.strides(), spec.padding()));
    }

    /** {@link io.allium.GlobalMaxPooling2D} and {@link io.allium.GlobalAveragePooling2D}. */
    static PoolingOperation global(InferredLayer layer, boolean maximum) {
        Shape map = layer.inputs().get(0);
        return new PoolingOperation(layer, maximum, new Windows(all(map.axis(0)), all(map.axis(1))));
    }

    private static Window all(int length) {
        return new Window(length, length, 1, 0, 0);
    }

    private static Windows windows(InferredLayer layer, List<Integer> size, List<Integer> strides, Padding padding) {
        return Sliding.over(layer, size, strides.isEmpty() ? size : strides, List.of(1), padding);
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
        return layer.layer() instanceof GlobalPoolingSpec;
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
            new ActivationStage(layer.name(), ActivationFunction.RELU, layer.output(), true)
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
