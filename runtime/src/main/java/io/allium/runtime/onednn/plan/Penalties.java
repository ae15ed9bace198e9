package io.allium.runtime.onednn.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What layers added to the loss in the last forward pass of a plan. */
final class Penalties {
    private final List<double[]> parts = new ArrayList<>();

    /** What finds the part of one layer, and keeps it. */
    Runnable part(DoubleSupplier penalty) {
        double[] part = {0};
        parts.add(part);
        return () -> part[0] = penalty.getAsDouble();
    }

    double sum() {
        return parts.stream().mapToDouble(part -> part[0]).sum();
    }
}
