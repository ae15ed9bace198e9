package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Concatenate}: each input is copied to its place. */
final class ConcatenateOperation implements Operation {
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
        List<Layout> parts = parts(out.layout());
        for (int i = 0; i < values.size(); i++) {
            NativeArray part = out.data().as(parts.get(i));
            planner.add(Arithmetic.copy(
                    planner.arena(), layer.name() + " forward", values.get(i).data(), part));
        }
        output = out;
        return out;
    }

    private List<Layout> parts(Layout whole) {
        int axis = axis(whole.rank());
        List<Layout> parts = new ArrayList<>();
        long from = 0;
        for (Value value : inputs) {
            long length = value.layout().axis(axis);
            parts.add(whole.part(axis, from, length));
            from += length;
        }
        return parts;
    }

    /** The axis as oneDNN counts: the batch, the channels, and then those in between. */
    private int axis(int rank) {
        int shown = layer.output().rank();
        int index = ((ConcatenateSpec) layer.layer()).index(shown);
        return index == shown - 1 || rank == 2 ? 1 : index + 2;
    }

    @Override
    public void backward(Planner planner) {
        Value out = Passes.require(output);
        NativeArray gradient = planner.gradients().of(out);
        List<Layout> parts = parts(out.layout());
        for (int i = 0; i < inputs.size(); i++) {
            if (planner.needsGradient(layer, i)) {
                NativeArray from = gradient.as(parts.get(i));
                planner.gradients()
                        .give(
                                inputs.get(i),
                                inputs.get(i).layout(),
                                part -> planner.add(
                                        Arithmetic.copy(planner.arena(), layer.name() + " backward", from, part)));
            }
        }
    }
}
