package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Image}: a picture of values 0 to 255.
 *
 * @param height rows
 * @param width columns
 * @param channels values a pixel
 * @param scale what each value is multiplied with
 */
public record ImageSpec(int height, int width, int channels, double scale) implements InputSpec {
    /** The annotation's defaults. */
    public static final ImageSpec DEFAULTS = new ImageSpec(Unset.INT, Unset.INT, Unset.INT, 1.0 / 255);

    @Override
    public String kind() {
        return "Image";
    }

    @Override
    public Members members() {
        return Members.of("height", height)
                .and("width", width)
                .and("channels", channels)
                .and("scale", scale);
    }

    @Override
    public ImageSpec with(Members members) {
        return new ImageSpec(
                members.integer("height"),
                members.integer("width"),
                members.integer("channels"),
                members.real("scale"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .required("height", height, 32)
                .required("width", width, 32)
                .required("channels", channels, 3)
                .require(
                        "scale",
                        scale != 0,
                        Code.ZERO_SCALE,
                        "is 0, which makes every picture black; in Java 1 / 255 is 0.",
                        "scale = 1.0 / 255, or leave scale out")
                .finite("scale", scale)
                .problems();
    }

    @Override
    public Shape shape() {
        return Shape.of(height, width, channels);
    }

    /** With another height. */
    public ImageSpec height(int height) {
        return with(members().and("height", height));
    }

    /** With another width. */
    public ImageSpec width(int width) {
        return with(members().and("width", width));
    }

    /** With another number of channels. */
    public ImageSpec channels(int channels) {
        return with(members().and("channels", channels));
    }

    /** With another scale. */
    public ImageSpec scale(double scale) {
        return with(members().and("scale", scale));
    }
}
