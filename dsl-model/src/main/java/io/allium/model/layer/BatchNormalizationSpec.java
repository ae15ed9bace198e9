package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.model.Weight.Start;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link io.allium.BatchNormalization}: each channel with mean 0 and variance 1 over the batch.
 *
 * @param momentum the share of the old moving statistics that is kept at each step
 * @param epsilon added to the variance
 * @param center whether a learned offset is added
 * @param scale whether a learned scale is multiplied
 */
public record BatchNormalizationSpec(double momentum, double epsilon, boolean center, boolean scale)
        implements LayerSpec {
    /** The annotation's defaults. */
    public static final BatchNormalizationSpec DEFAULTS = new BatchNormalizationSpec(0.99, 1e-3, true, true);

    @Override
    public String kind() {
        return "BatchNormalization";
    }

    @Override
    public Members members() {
        return Members.of("momentum", momentum)
                .and("epsilon", epsilon)
                .and("center", center)
                .and("scale", scale);
    }

    @Override
    public BatchNormalizationSpec with(Members members) {
        return new BatchNormalizationSpec(
                members.real("momentum"), members.real("epsilon"), members.flag("center"), members.flag("scale"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .require(
                        "momentum",
                        momentum >= 0 && momentum <= 1,
                        "is " + momentum + "; it must be at least 0 and at most 1.",
                        "leave momentum out, or write it as a part of 1, such as 0.9")
                .positive("epsilon", epsilon)
                .problems();
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Shape input = inputs.get(0).shape();
        Shape channels = Shape.of(input.last());
        List<Weight> weights = new ArrayList<>();
        if (scale) {
            weights.add(new Weight("gamma", channels, true, Start.ONES));
        }
        if (center) {
            weights.add(new Weight("beta", channels, true, Start.ZEROS));
        }
        weights.add(new Weight("moving_mean", channels, false, Start.ZEROS));
        weights.add(new Weight("moving_variance", channels, false, Start.ONES));
        return new Effect(input, weights, 0, "");
    }

    /** With another momentum. */
    public BatchNormalizationSpec momentum(double momentum) {
        return with(members().and("momentum", momentum));
    }

    /** With another epsilon. */
    public BatchNormalizationSpec epsilon(double epsilon) {
        return with(members().and("epsilon", epsilon));
    }

    /** With or without a learned offset. */
    public BatchNormalizationSpec center(boolean center) {
        return with(members().and("center", center));
    }

    /** With or without a learned scale. */
    public BatchNormalizationSpec scale(boolean scale) {
        return with(members().and("scale", scale));
    }
}
