package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.Members;
import java.util.List;

/**
 * {@link io.allium.MaxPooling2D}: the largest value of each window of a picture.
 *
 * @param poolSize the window's size, one number or rows and columns
 * @param strides how far it moves; empty is the pool size
 * @param padding what happens at the border
 */
public record MaxPooling2DSpec(List<Integer> poolSize, List<Integer> strides, Padding padding)
        implements SlidingPoolingSpec {
    /** The annotation's defaults. */
    public static final MaxPooling2DSpec DEFAULTS = new MaxPooling2DSpec(List.of(2), List.of(), Padding.VALID);

    /** Copies. */
    public MaxPooling2DSpec {
        poolSize = List.copyOf(poolSize);
        strides = List.copyOf(strides);
    }

    @Override
    public String kind() {
        return "MaxPooling2D";
    }

    @Override
    public MaxPooling2DSpec with(Members members) {
        return new MaxPooling2DSpec(
                members.integers("poolSize"), members.integers("strides"), members.constant("padding", Padding.class));
    }

    /** With windows of another size: one number for both axes, or rows and columns. */
    public MaxPooling2DSpec poolSize(int... poolSize) {
        return with(members().and("poolSize", Axes.of(poolSize)));
    }

    /** With other strides: one number for both axes, or rows and columns. */
    public MaxPooling2DSpec strides(int... strides) {
        return with(members().and("strides", Axes.of(strides)));
    }

    /** With another padding. */
    public MaxPooling2DSpec padding(Padding padding) {
        return with(members().and("padding", padding));
    }
}
