package io.allium.model.layer;

import io.allium.model.Members;

/**
 * {@link io.allium.GlobalMaxPooling2D}: the largest value of each channel of a picture.
 *
 * @param keepDims whether the output stays a picture, of one pixel
 */
public record GlobalMaxPooling2DSpec(boolean keepDims) implements GlobalPoolingSpec {
    /** The annotation's defaults. */
    public static final GlobalMaxPooling2DSpec DEFAULTS = new GlobalMaxPooling2DSpec(false);

    @Override
    public String kind() {
        return "GlobalMaxPooling2D";
    }

    @Override
    public Members members() {
        return Members.of("keepDims", keepDims);
    }

    @Override
    public GlobalMaxPooling2DSpec with(Members members) {
        return new GlobalMaxPooling2DSpec(members.flag("keepDims"));
    }

    /** With a picture or a row as output. */
    public GlobalMaxPooling2DSpec keepDims(boolean keepDims) {
        return with(members().and("keepDims", keepDims));
    }
}
