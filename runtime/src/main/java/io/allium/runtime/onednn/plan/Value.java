package io.allium.runtime.onednn.plan;

import io.allium.model.Shape;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;

/** What a layer puts out, for a whole batch. */
final class Value {
    private final Shape shape;
    private final NativeArray data;
    private final Storage storage;
    private boolean masked;
    private boolean rectified;

    Value(Shape shape, NativeArray data, Storage storage) {
        this.shape = shape;
        this.data = data;
        this.storage = storage;
    }

    /** The shape for one example, channels last. */
    Shape shape() {
        return shape;
    }

    NativeArray data() {
        return data;
    }

    Layout layout() {
        return data.layout();
    }

    Storage storage() {
        return storage;
    }

    /** Whether the gradient arrives with the derivative of the layer's relu in it already. */
    boolean masked() {
        return masked;
    }

    void mask() {
        masked = true;
    }

    /** Whether the relu that reads the values has been applied already. */
    boolean rectified() {
        return rectified;
    }

    void rectify() {
        rectified = true;
    }

    /**
     * How the values lie if nobody wishes otherwise: as rows, or as pictures with their channels last. Of other shapes
     * all axes but the last are the rows of a picture that is one pixel wide.
     */
    static Layout natural(int batch, Shape shape) {
        return switch (shape.rank()) {
            case 1 -> Layout.rows(batch, shape.axis(0));
            case 3 -> Layout.channelsLast(batch, shape.axis(2), shape.axis(0), shape.axis(1));
            default -> Layout.channelsLast(batch, shape.last(), shape.elements() / shape.last(), 1);
        };
    }
}
