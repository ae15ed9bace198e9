package io.allium.runtime.engine;

import io.allium.model.Shape;
import java.util.Arrays;

/**
 * An array of a network.
 *
 * @param layer the layer it belongs to
 * @param name Keras's name for it, for example {@code kernel}
 * @param shape its shape
 * @param values its values, row-major
 */
public record NamedArray(String layer, String name, Shape shape, float[] values) {
    /** Checks that the shape fits. */
    public NamedArray {
        if (shape.elements() != values.length) {
            throw new IllegalArgumentException(
                    layer + "/" + name + " is " + shape + " and has " + values.length + " values.");
        }
    }

    /** The layer and the name: {@code conv1/kernel}. */
    public String path() {
        return layer + "/" + name;
    }

    /** Whether no value is NaN or infinite. */
    public boolean isFinite() {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedArray that
                && layer.equals(that.layer)
                && name.equals(that.name)
                && shape.equals(that.shape)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * path().hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return path() + " " + shape;
    }
}
