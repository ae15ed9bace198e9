package io.allium.runtime.dl4j.array;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.inputs.InputType;

/**
 * An array of any axes, as DL4J is told of it. DL4J has words of its own for rows and for pictures, which its layers
 * need; for all other shapes, which only ours take, this is the word.
 */
final class Axes extends InputType {
    private static final long serialVersionUID = 1L;

    private final long[] extents;

    Axes(long[] extents) {
        this.extents = extents.clone();
    }

    /** The extents, channels last, without the batch. */
    long[] extents() {
        return extents.clone();
    }

    /** DL4J's own layers, which ask for this, are never given one. */
    @Override
    public Type getType() {
        return Type.CNN3D;
    }

    @Override
    public long arrayElementsPerExample() {
        return Arrays.stream(extents).reduce(1, Math::multiplyExact);
    }

    @Override
    public long[] getShape(boolean includeBatchDim) {
        if (!includeBatchDim) {
            return extents.clone();
        }
        long[] all = new long[extents.length + 1];
        all[0] = -1;
        System.arraycopy(extents, 0, all, 1, extents.length);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axes axes && Arrays.equals(extents, axes.extents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(extents);
    }

    @Override
    public String toString() {
        return "Axes(" + Arrays.toString(extents) + ")";
    }
}
