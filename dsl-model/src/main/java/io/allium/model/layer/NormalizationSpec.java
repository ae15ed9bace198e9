package io.allium.model.layer;

import io.allium.model.Shape;
import io.allium.model.Weight;
import io.allium.model.Weight.Start;
import java.util.List;

/**
 * {@link io.allium.Normalization}: each value of the last axis with mean 0 and variance 1, as measured on the training
 * data.
 */
public record NormalizationSpec() implements LayerSpec {
    /** The annotation's defaults. */
    public static final NormalizationSpec DEFAULTS = new NormalizationSpec();

    @Override
    public String kind() {
        return "Normalization";
    }

    @Override
    public Effect effect(List<Operand> inputs) {
        Shape input = inputs.get(0).shape();
        Shape values = Shape.of(input.last());
        return new Effect(
                input,
                List.of(
                        new Weight("mean", values, false, Start.ZEROS),
                        new Weight("variance", values, false, Start.ONES),
                        new Weight("count", Shape.of(), false, Start.ZEROS)),
                0,
                "");
    }
}
