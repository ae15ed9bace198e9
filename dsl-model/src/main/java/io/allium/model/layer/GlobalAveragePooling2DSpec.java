package io.allium.model.layer;

import io.allium.model.Members;

/**
 * {@link io.allium.GlobalAveragePooling2D}: the mean of each channel of a picture.
 *
 * @param keepDims whether the output stays a picture, of one pixel
 */
public record GlobalAveragePooling2DSpec(boolean keepDims) implements GlobalPoolingSpec {
    /** The annotation's defaults. */
    public static final GlobalAveragePooling2DSpec DEFAULTS = new GlobalAveragePooling2DSpec(false);

    @Override
    public String kind() {
        return "GlobalAveragePooling2D";
    }

    @Override
    public Members members() {
        return Members.of("keepDims", keepDims);
    }

    @Override
    public GlobalAveragePooling2DSpec with(Members members) {
        return new GlobalAveragePooling2DSpec(members.flag("keepDims"));
    }

    /** With a picture or a row as output. */
    public GlobalAveragePooling2DSpec keepDims(boolean keepDims) {
        return with(members().and("keepDims", keepDims));
    }
}
