package io.allium.model.layer;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.SpatialDropout2D}: while training, a random share of the channels of a picture becomes 0.
 *
 * @param rate the share
 */
public record SpatialDropout2DSpec(double rate) implements NoiseSpec {
    /** The annotation's defaults. */
    public static final SpatialDropout2DSpec DEFAULTS = new SpatialDropout2DSpec(Unset.DOUBLE);

    @Override
    public String kind() {
        return "SpatialDropout2D";
    }

    @Override
    public String words() {
        return "SpatialDropout2D " + rate;
    }

    @Override
    public String shorthand() {
        return "rate";
    }

    @Override
    public Members members() {
        return Members.of("rate", rate);
    }

    @Override
    public SpatialDropout2DSpec with(Members members) {
        return new SpatialDropout2DSpec(members.real("rate"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind()).requiredShare("rate", rate).problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Ranks.picture(inputs.get(0), kind());
        return NoiseSpec.super.effect(inputs);
    }

    @Override
    public Shape drawn(Shape input) {
        return Shape.of(1, 1, input.last());
    }

    /** With another rate. */
    public SpatialDropout2DSpec rate(double rate) {
        return with(members().and("rate", rate));
    }
}
