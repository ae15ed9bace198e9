package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.CenterCrop}: the middle of a picture, made larger if the picture is smaller.
 *
 * @param height of the output
 * @param width of the output
 */
public record CenterCropSpec(int height, int width) implements ReshapingSpec {
    /** The annotation's defaults. */
    public static final CenterCropSpec DEFAULTS = new CenterCropSpec(Unset.INT, Unset.INT);

    @Override
    public String kind() {
        return "CenterCrop";
    }

    @Override
    public Members members() {
        return Members.of("height", height).and("width", width);
    }

    @Override
    public CenterCropSpec with(Members members) {
        return new CenterCropSpec(members.integer("height"), members.integer("width"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .required("height", height, 64)
                .required("width", width, 64)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        Shape input = inputs.get(0).shape();
        return Effect.of(Shape.of(height, width, input.last()))
                .remark(onlyCuts(input) ? "" : "resized, since the picture is smaller");
    }

    /**
     * Whether the picture is large enough in both directions to be cut only.
     *
     * @param input its shape
     */
    public boolean onlyCuts(Shape input) {
        return height <= input.axis(0) && width <= input.axis(1);
    }

    /** To another height. */
    public CenterCropSpec height(int height) {
        return with(members().and("height", height));
    }

    /** To another width. */
    public CenterCropSpec width(int width) {
        return with(members().and("width", width));
    }
}
