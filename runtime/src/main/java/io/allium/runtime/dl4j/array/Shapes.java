package io.allium.runtime.dl4j.array;

import io.allium.model.Shape;
import java.util.Optional;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeFeedForward;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;

/** What arrays of examples look like, channels last, and what DL4J calls it. */
public final class Shapes {
    private Shapes() {}

    /** The axes of a batch. */
    public static long[] batch(int examples, Shape shape) {
        long[] axes = new long[shape.rank() + 1];
        axes[0] = examples;
        for (int axis = 0; axis < shape.rank(); axis++) {
            axes[axis + 1] = shape.axis(axis);
        }
        return axes;
    }

    /** DL4J's type of examples of a shape. */
    public static InputType type(Shape shape) {
        return type(axes(shape));
    }

    /**
     * DL4J's type of examples.
     *
     * @param axes of one, channels last
     */
    public static InputType type(long... axes) {
        return switch (axes.length) {
            case 1 -> InputType.feedForward(axes[0]);
            case 3 -> InputType.convolutional(axes[0], axes[1], axes[2], CNN2DFormat.NHWC);
            default -> new Axes(axes);
        };
    }

    /** The axes of one example, channels last; empty if the type is none that {@link #type} gives. */
    public static Optional<long[]> axes(InputType type) {
        if (type instanceof InputTypeFeedForward row) {
            return Optional.of(new long[] {row.getSize()});
        }
        if (type instanceof InputTypeConvolutional map && map.getFormat() == CNN2DFormat.NHWC) {
            return Optional.of(new long[] {map.getHeight(), map.getWidth(), map.getChannels()});
        }
        return type instanceof Axes axes ? Optional.of(axes.extents()) : Optional.empty();
    }

    /**
     * The axes of one example, channels last.
     *
     * @throws InvalidInputTypeException if the type is none that {@link #type} gives
     */
    public static long[] require(InputType type) {
        return axes(type)
                .orElseThrow(() -> new InvalidInputTypeException(
                        "Our layers take arrays whose channels are last, not " + type + "."));
    }

    /** The axes of one example of a shape. */
    public static long[] axes(Shape shape) {
        return shape.axes().stream().mapToLong(Integer::longValue).toArray();
    }
}
