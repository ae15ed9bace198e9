package io.allium.runtime.dl4j.layer;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeFeedForward;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;

/**
 * An array of any axes, as DL4J is told of it. DL4J has words of its own for rows and for pictures, which its layers
 * need; for all other shapes, which only ours take, this is the word.
 */
public final class Axes extends InputType {
    private static final long serialVersionUID = 1L;

    private final long[] extents;

    private Axes(long[] extents) {
        this.extents = extents;
    }

    /**
     * The type of an array.
     *
     * @param shape without the batch, channels last
     */
    public static InputType of(long... shape) {
        return switch (shape.length) {
            case 1 -> InputType.feedForward(shape[0]);
            case 3 -> InputType.convolutional(shape[0], shape[1], shape[2], CNN2DFormat.NHWC);
            default -> new Axes(shape.clone());
        };
    }

    /**
     * The shape of an array, without the batch, channels last.
     *
     * @throws InvalidInputTypeException if it is nothing that {@link #of} makes
     */
    public static long[] shape(InputType type) {
        if (type instanceof InputTypeFeedForward flat) {
            return new long[] {flat.getSize()};
        }
        if (type instanceof InputTypeConvolutional map && map.getFormat() == CNN2DFormat.NHWC) {
            return new long[] {map.getHeight(), map.getWidth(), map.getChannels()};
        }
        if (type instanceof Axes axes) {
            return axes.extents.clone();
        }
        throw new InvalidInputTypeException("Our layers take arrays whose channels are last, not " + type + ".");
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
