package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.RandomCrop}: while training, a part is cut out of pictures.
 *
 * @param height rows of the part
 * @param width columns of the part
 */
public record RandomCropSpec(int height, int width) implements AugmentationSpec {
    /** The annotation's defaults. */
    public static final RandomCropSpec DEFAULTS = new RandomCropSpec(Unset.INT, Unset.INT);

    @Override
    public String kind() {
        return "RandomCrop";
    }

    @Override
    public String words() {
        return "RandomCrop " + height + "×" + width;
    }

    @Override
    public Members members() {
        return Members.of("height", height).and("width", width);
    }

    @Override
    public RandomCropSpec with(Members members) {
        return new RandomCropSpec(members.integer("height"), members.integer("width"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .required("height", height, 24)
                .required("width", width, 24)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Operand input = inputs.get(0);
        Ranks.picture(input, kind());
        Shape picture = input.shape();
        if (height > picture.axis(0) || width > picture.axis(1)) {
            boolean tall = height > picture.axis(0);
            throw new ProblemException(Problem.error(
                            Code.KERNEL_TOO_LARGE,
                            "the %d×%d part does not fit the %d×%d picture from %s."
                                    .formatted(height, width, picture.axis(0), picture.axis(1), input.name()))
                    .at(new Place("", kind(), tall ? "height" : "width"))
                    .fix(
                            tall
                                    ? "height = " + picture.axis(0) + ", or less"
                                    : "width = " + picture.axis(1) + ", or less"));
        }
        return Effect.of(Shape.of(height, width, picture.last()));
    }

    /** With another height. */
    public RandomCropSpec height(int height) {
        return with(members().and("height", height));
    }

    /** With another width. */
    public RandomCropSpec width(int width) {
        return with(members().and("width", width));
    }
}
