package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Rescaling}: {@code x * scale + offset}.
 *
 * @param scale what every value is multiplied with
 * @param offset what is then added
 */
public record RescalingSpec(double scale, double offset) implements LayerSpec {
    /** The annotation's defaults. */
    public static final RescalingSpec DEFAULTS = new RescalingSpec(Unset.DOUBLE, 0);

    @Override
    public String kind() {
        return "Rescaling";
    }

    @Override
    public String shorthand() {
        return "scale";
    }

    @Override
    public Members members() {
        return Members.of("scale", scale).and("offset", offset);
    }

    @Override
    public RescalingSpec with(Members members) {
        return new RescalingSpec(members.real("scale"), members.real("offset"));
    }

    @Override
    public List<Problem> problems() {
        if (Double.isNaN(scale)) {
            return new Range(kind()).missing("scale", "1.0 / 255").problems();
        }
        return new Range(kind())
                .require(
                        "scale",
                        scale != 0,
                        Code.ZERO_SCALE,
                        "is 0, which makes every value the same; in Java 1 / 255 is 0.",
                        "scale = 1.0 / 255")
                .finite("scale", scale)
                .finite("offset", offset)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        return Effect.of(inputs.get(0).shape());
    }

    /** With another scale. */
    public RescalingSpec scale(double scale) {
        return with(members().and("scale", scale));
    }

    /** With another offset. */
    public RescalingSpec offset(double offset) {
        return with(members().and("offset", offset));
    }
}
