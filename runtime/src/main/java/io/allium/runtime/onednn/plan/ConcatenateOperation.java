package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.ArrayList;
import java.util.List;

/** {@link io.allium.Concatenate}: each input is copied to its place. */
final class ConcatenateOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Value out = planner.newValue(layer.output(), planner.natural(layer.output()));
        List<Layout> parts = parts(layer, out.layout(), inputs);
        for (int i = 0; i < inputs.size(); i++) {
            NativeArray part = out.data().as(parts.get(i));
            planner.add(Arithmetic.copy(
                    planner.arena(), layer.name() + " forward", inputs.get(i).data(), part));
        }
        return new Planned(out, gradient -> {
            for (int i : planner.learningInputs(layer)) {
                planner.gradients().giveCopy(inputs.get(i), gradient.as(parts.get(i)), layer.name() + " backward");
            }
        });
    }

    private static List<Layout> parts(InferredLayer layer, Layout whole, List<Value> inputs) {
        int axis = axis(layer, whole.rank());
        List<Layout> parts = new ArrayList<>();
        long from = 0;
        for (Value input : inputs) {
            long length = input.layout().axis(axis);
            parts.add(whole.part(axis, from, length));
            from += length;
        }
        return parts;
    }

    /** The axis as oneDNN counts: the batch, the channels, and then those in between. */
    private static int axis(InferredLayer layer, int rank) {
        int shown = layer.output().rank();
        int index = ((ConcatenateSpec) layer.layer()).index(shown);
        return index == shown - 1 || rank == 2 ? 1 : index + 2;
    }
}
