package io.allium.model.layer;

import io.allium.Padding;
import io.allium.model.Members;
import java.util.List;

/**
 * {@link io.allium.AveragePooling2D}: the mean of each window of a picture.
 *
 * @param poolSize the window's size, one number or rows and columns
 * @param strides how far it moves; empty is the pool size
 * @param padding what happens at the border
 */
public record AveragePooling2DSpec(List<Integer> poolSize, List<Integer> strides, Padding padding)
        implements SlidingPoolingSpec {
    /** The annotation's defaults. */
    public static final AveragePooling2DSpec DEFAULTS = new AveragePooling2DSpec(List.of(2), List.of(), Padding.VALID);

    /** Copies. */
    public AveragePooling2DSpec {
        poolSize = List.copyOf(poolSize);
        strides = List.copyOf(strides);
    }

    @Override
    public String kind() {
        return "AveragePooling2D";
    }

    @Override
    public AveragePooling2DSpec with(Members members) {
        return new AveragePooling2DSpec(
                members.integers("poolSize"), members.integers("strides"), members.constant("padding", Padding.class));
    }

    /** With windows of another size: one number for both axes, or rows and columns. */
    public AveragePooling2DSpec poolSize(int... poolSize) {
        return with(members().and("poolSize", Axes.of(poolSize)));
    }

    /** With other strides: one number for both axes, or rows and columns. */
    public AveragePooling2DSpec strides(int... strides) {
        return with(members().and("strides", Axes.of(strides)));
    }

    /** With another padding. */
    public AveragePooling2DSpec padding(Padding padding) {
        return with(members().and("padding", padding));
    }
}
