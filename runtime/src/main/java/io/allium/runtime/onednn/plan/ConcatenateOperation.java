package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.ArrayList;
import java.util.List;

/** {@link io.allium.Concatenate}: each input is copied to its place. */
final class ConcatenateOperation implements Operation {
    private static final int MOST_AXES = 3;

    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        List<Layout> parts = parts(planner, layer, inputs);
        for (int i = 0; i < inputs.size(); i++) {
            Value input = inputs.get(i);
            NativeArray from = isKnown(layer) ? input.data() : planner.in(input, planner.natural(input.shape()));
            planner.add(Arithmetic.copy(
                    planner.arena(),
                    layer.name() + " forward",
                    from.as(seen(planner, layer, input.shape(), from.layout())),
                    out.data().as(parts.get(i))));
        }
        return new Planned(out, gradient -> {
            for (int i : planner.learningInputs(layer)) {
                give(planner, layer, inputs.get(i), gradient.as(parts.get(i)));
            }
        });
    }

    private static void give(Planner planner, InferredLayer layer, Value in, NativeArray part) {
        Layout wanted = isKnown(layer) ? in.layout() : planner.natural(in.shape());
        planner.gradients()
                .give(
                        in,
                        wanted,
                        place -> planner.add(Arithmetic.copy(
                                planner.arena(),
                                layer.name() + " backward",
                                part,
                                place.as(seen(planner, layer, in.shape(), wanted)))));
    }

    private static List<Layout> parts(Planner planner, InferredLayer layer, List<Value> inputs) {
        Shape all = layer.output();
        Layout whole = seen(planner, layer, all, planner.natural(all));
        int axis = axis(layer, whole.rank());
        List<Layout> parts = new ArrayList<>();
        long from = 0;
        for (Value value : inputs) {
            long length = seen(planner, layer, value.shape(), value.layout()).axis(axis);
            parts.add(whole.part(axis, from, length));
            from += length;
        }
        return parts;
    }

    /** Whether oneDNN knows the axis that inputs are joined along; of more than three, several are seen as one. */
    private static boolean isKnown(InferredLayer layer) {
        return layer.output().rank() <= MOST_AXES;
    }

    /** How an array is seen: as it lies, or as rows that hold all from the axis on. */
    private static Layout seen(Planner planner, InferredLayer layer, Shape shape, Layout layout) {
        if (isKnown(layer)) {
            return layout;
        }
        long rows = planner.batch();
        for (int axis = 0; axis < index(layer); axis++) {
            rows *= shape.axis(axis);
        }
        return Layout.rows(rows, planner.batch() * shape.elements() / rows);
    }

    /** The axis as oneDNN counts: the batch, the channels, and then those in between. */
    private static int axis(InferredLayer layer, int rank) {
        int index = index(layer);
        return index == layer.output().rank() - 1 || rank == 2 ? 1 : index + 2;
    }

    private static int index(InferredLayer layer) {
        return ((ConcatenateSpec) layer.layer()).index(layer.output().rank());
    }
}
