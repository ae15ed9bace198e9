package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Concatenate}: each input is copied to its place. */
final class ConcatenateOperation implements Operation {
    private static final int MOST_AXES = 3;

    private final InferredLayer layer;
    private List<Value> inputs = List.of();
    private @Nullable Value output;

    ConcatenateOperation(InferredLayer layer) {
        this.layer = layer;
    }

    @Override
    public Value forward(Planner planner, List<Value> values) {
        inputs = values;
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        List<Layout> parts = parts(planner);
        for (int i = 0; i < values.size(); i++) {
            NativeArray from = hasLayoutOfItsOwn()
                    ? values.get(i).data()
                    : planner.in(values.get(i), planner.natural(values.get(i).shape()));
            NativeArray part = out.data().as(parts.get(i));
            planner.add(Arithmetic.copy(
                    planner.arena(),
                    layer.name() + " forward",
                    from.as(seen(planner, values.get(i).shape(), from.layout())),
                    part));
        }
        output = out;
        return out;
    }

    private List<Layout> parts(Planner planner) {
        Shape all = layer.output();
        Layout whole = seen(planner, all, planner.natural(all));
        int axis = axis(whole.rank());
        List<Layout> parts = new ArrayList<>();
        long from = 0;
        for (Value value : inputs) {
            long length = seen(planner, value.shape(), value.layout()).axis(axis);
            parts.add(whole.part(axis, from, length));
            from += length;
        }
        return parts;
    }

    /** Whether oneDNN knows the axis that inputs are joined along; of more than three, several are seen as one. */
    private boolean hasLayoutOfItsOwn() {
        return layer.output().rank() <= MOST_AXES;
    }

    /** How an array is seen: as it lies, or as rows that hold all from the axis on. */
    private Layout seen(Planner planner, Shape shape, Layout layout) {
        if (hasLayoutOfItsOwn()) {
            return layout;
        }
        long rows = planner.batch();
        for (int axis = 0; axis < index(); axis++) {
            rows *= shape.axis(axis);
        }
        return Layout.rows(rows, planner.batch() * shape.elements() / rows);
    }

    /** The axis as oneDNN counts: the batch, the channels, and then those in between. */
    private int axis(int rank) {
        return index() == layer.output().rank() - 1 || rank == 2 ? 1 : index() + 2;
    }

    private int index() {
        return ((ConcatenateSpec) layer.layer()).index(layer.output().rank());
    }

    @Override
    public void backward(Planner planner) {
        NativeArray gradient = planner.gradients().of(Passes.require(output));
        List<Layout> parts = parts(planner);
        for (int i = 0; i < inputs.size(); i++) {
            if (planner.needsGradient(layer, i)) {
                Value in = inputs.get(i);
                NativeArray from = gradient.as(parts.get(i));
                Layout wanted = hasLayoutOfItsOwn() ? in.layout() : planner.natural(in.shape());
                planner.gradients()
                        .give(
                                in,
                                wanted,
                                part -> planner.add(Arithmetic.copy(
                                        planner.arena(),
                                        layer.name() + " backward",
                                        from,
                                        part.as(seen(planner, in.shape(), wanted)))));
            }
        }
    }
}
